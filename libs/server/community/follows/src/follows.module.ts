import { Module, type OnModuleInit } from '@nestjs/common';
import { FollowerCountLoader, FollowStateLoader } from './follow.loader';
import { FollowQueries } from './follow.queries';
import { FollowResolver } from './follow.resolver';
import { Follows } from './follow.service';
import { Followables } from './followables';
import { TopicResolver } from './topic.resolver';
import { Topics } from './topic.service';

@Module({
  providers: [
    Followables,
    FollowQueries,
    Follows,
    Topics,
    FollowStateLoader,
    FollowerCountLoader,
    FollowResolver,
    TopicResolver,
  ],
  exports: [Followables, FollowQueries, Follows, Topics, FollowStateLoader, FollowerCountLoader],
})
export class FollowsModule implements OnModuleInit {
  constructor(
    private readonly followables: Followables,
    private readonly topics: Topics,
  ) {}

  onModuleInit(): void {
    this.followables.register('TOPIC', async (_viewer, ids, on) =>
      (await this.topics.byIds(ids, on)).map(({ id, tag }) => ({ id, name: `#${tag}`, readable: true })),
    );
  }
}
