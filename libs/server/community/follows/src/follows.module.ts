import { Module } from '@nestjs/common';
import { FollowQueries } from './follow.queries';
import { Follows } from './follow.service';
import { Followables } from './followables';
import { Topics } from './topic.service';

@Module({
  providers: [Followables, FollowQueries, Follows, Topics],
  exports: [Followables, FollowQueries, Follows, Topics],
})
export class FollowsModule {}
