import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type SpaceId } from '@plenum/contract';
import { Administrators, cursors, Employees, Me, SignedIn, toPage, type Viewer } from '@plenum/platform';
import { NewSpace, SpaceChanges, SpacesArgs } from './space.inputs';
import { SpaceQueries } from './space.queries';
import { Spaces } from './space.service';
import { Space, SpaceConnection, SpacesWaiting, StewardlessSpace, toSpace } from './space.type';

const byName = cursors('spaces', 'text', 'id');
const STEWARDLESS = 100;

@Resolver(() => Space)
export class SpaceResolver {
  constructor(
    private readonly spaces: Spaces,
    private readonly queries: SpaceQueries,
  ) {}

  @Query(() => SpaceConnection, { name: 'spaces' })
  @SignedIn()
  async list(@Me() me: Viewer, @Args() { first, after, filter, search }: SpacesArgs): Promise<SpaceConnection> {
    const narrowedBy = [filter ?? null, search ?? null];
    const place = byName.read(narrowedBy, after);
    const from = place && { name: place[0], id: place[1] as SpaceId };
    const rows = await this.queries.list(me, { filter, search, after: from, limit: first });
    const write = byName.writer(narrowedBy);
    return toPage(
      rows,
      first,
      (row) => write([row.name, row.id]),
      (row) => toSpace(me, row),
    );
  }

  @Query(() => Space)
  @SignedIn()
  async space(@Me() me: Viewer, @Args('id', { type: () => ID }) id: SpaceId): Promise<Space> {
    return toSpace(me, await this.queries.get(me, id));
  }

  @Query(() => SpacesWaiting)
  @SignedIn()
  spacesWaiting(@Me() me: Viewer): Promise<SpacesWaiting> {
    return this.queries.waiting(me);
  }

  @Query(() => [StewardlessSpace], { description: 'At most 100, the oldest first.' })
  @Administrators()
  spacesWithoutSteward(): Promise<StewardlessSpace[]> {
    return this.queries.withoutSteward(STEWARDLESS);
  }

  @Mutation(() => Space)
  @Employees()
  async createSpace(@Me() me: Viewer, @Args('space') space: NewSpace): Promise<Space> {
    return toSpace(me, await this.spaces.create(me, space));
  }

  @Mutation(() => Space)
  @Employees()
  async editSpace(@Me() me: Viewer, @Args('space') { id, ...changes }: SpaceChanges): Promise<Space> {
    return toSpace(me, await this.spaces.edit(me, id, changes));
  }

  @Mutation(() => Space)
  @Employees()
  async archiveSpace(@Me() me: Viewer, @Args('id', { type: () => ID }) id: SpaceId): Promise<Space> {
    return toSpace(me, await this.spaces.archive(me, id));
  }

  @Mutation(() => Space)
  @Employees()
  async unarchiveSpace(@Me() me: Viewer, @Args('id', { type: () => ID }) id: SpaceId): Promise<Space> {
    return toSpace(me, await this.spaces.unarchive(me, id));
  }
}
