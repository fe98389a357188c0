import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { FollowStateLoader, ViewerFollow } from '@plenum/follows';
import { Person } from '@plenum/people';
import { cursors, Me, PageArgs, Request, type RequestContext, toPage, type Viewer } from '@plenum/platform';
import { MemberQueries } from './member.queries';
import { streamOf } from './seats';
import { MembersArgs } from './space.inputs';
import { InvitedByLoader, RequestCountLoader } from './space.loader';
import { Space, SpaceInvitationConnection, SpaceMemberConnection, SpaceRequestConnection } from './space.type';

const byStanding = cursors('space.members', 'flag', 'text', 'id');
const requestsByAge = cursors('space.requests', 'id');
const invitationsByAge = cursors('space.invitations', 'id');

/** What a card does not need and a page or a panel asks for. */
@Resolver(() => Space)
export class SpaceFieldsResolver {
  constructor(
    private readonly lists: MemberQueries,
    private readonly requestCounts: RequestCountLoader,
    private readonly inviters: InvitedByLoader,
    private readonly follows: FollowStateLoader,
  ) {}

  @ResolveField(() => SpaceMemberConnection, { nullable: true, description: 'Null for who may not read the space.' })
  async members(@Parent() space: Space, @Me() me: Viewer, @Args() { first, after, search }: MembersArgs) {
    if (!space.viewerCan.read) return null;
    const filter = [space.id, search ?? null];
    const place = byStanding.read(filter, after);
    const from = place && { steward: place[0], name: place[1], id: place[2] };
    const rows = await this.lists.members(me, space.id, { after: from, limit: first, search });
    const write = byStanding.writer(filter);
    return toPage(
      rows,
      first,
      ({ role, person }) => write([role === 'STEWARD', person.name, person.id]),
      (row) => row,
    );
  }

  @ResolveField(() => SpaceRequestConnection, { nullable: true, description: 'For stewards.' })
  async requests(@Parent() space: Space, @Me() me: Viewer, @Args() { first, after }: PageArgs) {
    if (!space.viewerCan.steward) return null;
    const place = requestsByAge.read([space.id], after);
    const rows = await this.lists.requests(me, space.id, place?.[0] ?? null, first);
    const write = requestsByAge.writer([space.id]);
    return toPage(
      rows,
      first,
      ({ id }) => write([id]),
      (row) => row,
    );
  }

  @ResolveField(() => SpaceInvitationConnection, { nullable: true, description: 'Unanswered ones, for stewards.' })
  async invitations(@Parent() space: Space, @Me() me: Viewer, @Args() { first, after }: PageArgs) {
    if (!space.viewerCan.steward) return null;
    const place = invitationsByAge.read([space.id], after);
    const rows = await this.lists.invitations(me, space.id, place?.[0] ?? null, first);
    const write = invitationsByAge.writer([space.id]);
    return toPage(
      rows,
      first,
      ({ id }) => write([id]),
      (row) => row,
    );
  }

  @ResolveField(() => Int, { description: 'Requests that wait; 0 for who does not answer them.' })
  requestCount(@Parent() space: Space, @Request() request: RequestContext) {
    return space.viewerCan.steward ? this.requestCounts.in(request).load(space.id) : 0;
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who invited the viewer.' })
  invitedBy(@Parent() space: Space, @Request() request: RequestContext) {
    return space.viewerInvited ? this.inviters.in(request).load(space.id) : null;
  }

  @ResolveField(() => ViewerFollow)
  viewerFollow(@Parent() space: Space, @Request() request: RequestContext) {
    return this.follows.in(request).load(streamOf(space.id));
  }
}
