import { Module, type OnModuleInit } from '@nestjs/common';
import { type DepartmentId, type PersonId, type StreamId } from '@plenum/contract';
import { canReadStructure, DepartmentQueries, DepartmentsModule } from '@plenum/departments';
import { PeopleModule, PersonQueries } from '@plenum/people';
import { FollowerCountLoader, FollowStateLoader } from './follow.loader';
import { FollowQueries } from './follow.queries';
import { DepartmentFollowResolver, PersonFollowResolver } from './follow-fields.resolver';
import { FollowResolver } from './follow.resolver';
import { Follows } from './follow.service';
import { FollowSignals } from './follow.signals';
import { Followables } from './followables';
import { TopicResolver } from './topic.resolver';
import { Topics } from './topic.service';

@Module({
  imports: [DepartmentsModule, PeopleModule],
  providers: [
    Followables,
    FollowQueries,
    Follows,
    Topics,
    FollowStateLoader,
    FollowerCountLoader,
    FollowResolver,
    FollowSignals,
    DepartmentFollowResolver,
    PersonFollowResolver,
    TopicResolver,
  ],
  exports: [Followables, FollowQueries, Follows, Topics, FollowStateLoader, FollowerCountLoader],
})
export class FollowsModule implements OnModuleInit {
  constructor(
    private readonly followables: Followables,
    private readonly topics: Topics,
    private readonly people: PersonQueries,
    private readonly departments: DepartmentQueries,
  ) {}

  onModuleInit(): void {
    this.followables.register('TOPIC', async (_viewer, ids, on) =>
      (await this.topics.byIds(ids, on)).map(({ id, tag }) => ({ id, name: `#${tag}`, readable: true })),
    );
    this.followables.register('PERSON', async (viewer, ids) => {
      const people = await this.people.byIds(viewer, ids as readonly string[] as PersonId[]);
      return people.flatMap((person) =>
        person ? [{ id: streamOf(person.id), name: person.name, readable: person.active }] : [],
      );
    });
    this.followables.register('DEPARTMENT', async (viewer, ids, on) => {
      const departments = await this.departments.byIds(viewer, ids as readonly string[] as DepartmentId[], on);
      return departments.flatMap((department) =>
        department ? [{ id: streamOf(department.id), name: department.name, readable: canReadStructure(viewer) }] : [],
      );
    });
  }
}

/** A person's and a department's stream is found by their own id. */
const streamOf = (id: PersonId | DepartmentId): StreamId => id as string as StreamId;
