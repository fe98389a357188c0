import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { type SpaceId } from '@plenum/contract';
import { Administrators, Employees, Me, SignedIn, type Viewer } from '@plenum/platform';
import { Invitations } from './invitation.service';
import { JoinRequests } from './join-request.service';
import { Memberships } from './membership.service';
import { Appointment, SpaceInvitees, SpaceSeat } from './space.inputs';
import { InvitedToSpace, Space, toSpace } from './space.type';

const Id = () => Args('id', { type: () => ID });

/** Coming into a space, going, and whom one brings along. */
@Resolver()
export class MembershipResolver {
  constructor(
    private readonly memberships: Memberships,
    private readonly invitations: Invitations,
    private readonly requests: JoinRequests,
  ) {}

  @Mutation(() => Space)
  @Employees()
  async joinSpace(@Me() me: Viewer, @Id() id: SpaceId): Promise<Space> {
    return toSpace(me, await this.memberships.join(me, id));
  }

  @Mutation(() => Space, { nullable: true, description: 'Null when the viewer sees the space no more.' })
  @SignedIn()
  async leaveSpace(@Me() me: Viewer, @Id() id: SpaceId): Promise<Space | null> {
    const space = await this.memberships.leave(me, id);
    return space && toSpace(me, space);
  }

  @Mutation(() => Space)
  @Employees()
  async requestToJoinSpace(
    @Me() me: Viewer,
    @Id() id: SpaceId,
    @Args('message', { type: () => String, defaultValue: '' }) message: string,
  ): Promise<Space> {
    return toSpace(me, await this.requests.request(me, id, message));
  }

  @Mutation(() => Space)
  @Employees()
  async withdrawSpaceRequest(@Me() me: Viewer, @Id() id: SpaceId): Promise<Space> {
    return toSpace(me, await this.requests.withdraw(me, id));
  }

  @Mutation(() => Space)
  @Employees()
  async answerSpaceRequest(
    @Me() me: Viewer,
    @Args('request') { spaceId, personId }: SpaceSeat,
    @Args('accept', { type: () => Boolean }) accept: boolean,
  ): Promise<Space> {
    return toSpace(me, await this.requests.answer(me, spaceId, personId, accept));
  }

  @Mutation(() => InvitedToSpace)
  @Employees()
  async inviteToSpace(@Me() me: Viewer, @Args('invitees') invitees: SpaceInvitees): Promise<InvitedToSpace> {
    const { space, invited } = await this.invitations.invite(me, invitees.spaceId, invitees);
    return { space: toSpace(me, space), invited };
  }

  @Mutation(() => Space)
  @Employees()
  async withdrawSpaceInvitation(
    @Me() me: Viewer,
    @Args('invitation') { spaceId, personId }: SpaceSeat,
  ): Promise<Space> {
    return toSpace(me, await this.invitations.withdraw(me, spaceId, personId));
  }

  @Mutation(() => Space)
  @SignedIn()
  async acceptSpaceInvitation(@Me() me: Viewer, @Id() id: SpaceId): Promise<Space> {
    return toSpace(me, await this.memberships.join(me, id));
  }

  @Mutation(() => Space, { nullable: true, description: 'Null when the viewer sees the space no more.' })
  @SignedIn()
  async declineSpaceInvitation(@Me() me: Viewer, @Id() id: SpaceId): Promise<Space | null> {
    const space = await this.invitations.decline(me, id);
    return space && toSpace(me, space);
  }

  @Mutation(() => Space)
  @Employees()
  async removeSpaceMember(@Me() me: Viewer, @Args('member') { spaceId, personId }: SpaceSeat): Promise<Space> {
    return toSpace(me, await this.memberships.remove(me, spaceId, personId));
  }

  @Mutation(() => Space)
  @Employees()
  async makeSpaceSteward(@Me() me: Viewer, @Args('member') { spaceId, personId }: SpaceSeat): Promise<Space> {
    return toSpace(me, await this.memberships.setRole(me, spaceId, personId, 'STEWARD'));
  }

  @Mutation(() => Space)
  @Employees()
  async unmakeSpaceSteward(@Me() me: Viewer, @Args('member') { spaceId, personId }: SpaceSeat): Promise<Space> {
    return toSpace(me, await this.memberships.setRole(me, spaceId, personId, 'MEMBER'));
  }

  @Mutation(() => Boolean, { description: 'The administrators’ way into a space, also a hidden one. Audited.' })
  @Administrators()
  async appointSpaceSteward(
    @Me() me: Viewer,
    @Args('appointment') { spaceId, personId, reason }: Appointment,
  ): Promise<boolean> {
    await this.memberships.appointSteward(me, spaceId, personId, reason);
    return true;
  }
}
