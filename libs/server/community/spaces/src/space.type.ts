import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { type SpaceId } from '@plenum/contract';
import { Person } from '@plenum/people';
import { ConnectionOf, DateTime, type Viewer } from '@plenum/platform';
import {
  canAcceptInvitation,
  canEditSpace,
  canInvite,
  canInviteGuests,
  canJoin,
  canLeave,
  canPostIn,
  canReadSpace,
  canRequest,
  canSteward,
  type SpaceFacts,
} from './space.policy';
import { MembershipRole, SpaceVisibility } from './space-words.type';

@ObjectType()
export class SpacePermissions {
  @Field(() => Boolean)
  read: boolean;

  @Field(() => Boolean)
  post: boolean;

  @Field(() => Boolean)
  join: boolean;

  @Field(() => Boolean, { description: 'Ask the stewards to be let in.' })
  request: boolean;

  @Field(() => Boolean)
  acceptInvitation: boolean;

  @Field(() => Boolean)
  leave: boolean;

  @Field(() => Boolean)
  invite: boolean;

  @Field(() => Boolean)
  inviteGuests: boolean;

  @Field(() => Boolean)
  edit: boolean;

  @Field(() => Boolean, { description: 'Answer requests, remove members, name stewards, archive and bring back.' })
  steward: boolean;
}

@ObjectType({ description: 'A community around a subject, across departments.' })
export class Space {
  @Field(() => ID)
  id: SpaceId;

  @Field(() => String)
  name: string;

  @Field(() => String)
  description: string;

  @Field(() => SpaceVisibility)
  visibility: SpaceVisibility;

  @Field(() => Int)
  memberCount: number;

  @Field(() => [Person], { description: 'At most five, those still in the company first.' })
  stewards: Person[];

  @Field(() => Int, { description: 'Hand it back when editing: STALE when somebody changed the space meanwhile.' })
  version: number;

  @Field(() => DateTime)
  createdAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'Since when it can only be read.' })
  archivedAt: Date | null;

  @Field(() => MembershipRole, { nullable: true, description: 'Null for who is no member.' })
  viewerRole: MembershipRole | null;

  @Field(() => Boolean)
  viewerInvited: boolean;

  @Field(() => Boolean)
  viewerRequested: boolean;

  @Field(() => SpacePermissions)
  viewerCan: SpacePermissions;
}

@ObjectType()
export class SpaceConnection extends ConnectionOf(Space) {}

@ObjectType()
export class SpaceMember {
  @Field(() => Person)
  person: Person;

  @Field(() => MembershipRole)
  role: MembershipRole;

  @Field(() => DateTime)
  joinedAt: Date;
}

@ObjectType()
export class SpaceMemberConnection extends ConnectionOf(SpaceMember) {}

@ObjectType()
export class SpaceRequest {
  @Field(() => ID)
  id: string;

  @Field(() => Person)
  person: Person;

  @Field(() => String)
  message: string;

  @Field(() => DateTime)
  requestedAt: Date;
}

@ObjectType()
export class SpaceRequestConnection extends ConnectionOf(SpaceRequest) {}

@ObjectType()
export class SpaceInvitation {
  @Field(() => ID)
  id: string;

  @Field(() => Person)
  person: Person;

  @Field(() => Person)
  invitedBy: Person;

  @Field(() => DateTime)
  invitedAt: Date;
}

@ObjectType()
export class SpaceInvitationConnection extends ConnectionOf(SpaceInvitation) {}

@ObjectType()
export class InvitedToSpace {
  @Field(() => Space)
  space: Space;

  @Field(() => Int, { description: 'How many were asked who are no members and had not been asked before.' })
  invited: number;
}

@ObjectType({ description: 'What waits for the viewer.' })
export class SpacesWaiting {
  @Field(() => Int)
  invitations: number;

  @Field(() => Int, { description: 'Requests to the spaces whose steward the viewer is.' })
  requests: number;
}

@ObjectType({ description: 'A space that nobody answers for any more.' })
export class StewardlessSpace {
  @Field(() => ID)
  id: SpaceId;

  @Field(() => String, { nullable: true, description: 'Null for a hidden space.' })
  name: string | null;

  @Field(() => SpaceVisibility)
  visibility: SpaceVisibility;

  @Field(() => Int)
  memberCount: number;
}

export const toSpace = <Row extends SpaceFacts & Omit<Space, 'viewerCan'>>(viewer: Viewer, row: Row): Space => ({
  id: row.id,
  name: row.name,
  description: row.description,
  visibility: row.visibility,
  memberCount: row.memberCount,
  stewards: row.stewards,
  version: row.version,
  createdAt: row.createdAt,
  archivedAt: row.archivedAt,
  viewerRole: row.viewerRole,
  viewerInvited: row.viewerInvited,
  viewerRequested: row.viewerRequested,
  viewerCan: {
    read: canReadSpace(viewer, row),
    post: canPostIn(viewer, row),
    join: canJoin(viewer, row),
    request: canRequest(viewer, row),
    acceptInvitation: canAcceptInvitation(viewer, row),
    leave: canLeave(viewer, row),
    invite: canInvite(viewer, row),
    inviteGuests: canInviteGuests(viewer, row),
    edit: canEditSpace(viewer, row),
    steward: canSteward(viewer, row),
  },
});
