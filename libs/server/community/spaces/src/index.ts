export { GatherInSpaces1763800040000 } from './migrations/1763800040000-gather-in-spaces';
export {
  canPostIn,
  canReadSpace,
  canSeeSpace,
  canSteward,
  postableSpace,
  readableSpace,
  readableSpaceId,
  type SpaceFacts,
  stewardedSpace,
  visibleSpace,
} from './space.policy';
export { SpaceQueries, type SpaceRow } from './space.queries';
export { Spaces } from './space.service';
export { Memberships } from './membership.service';
export { Invitations } from './invitation.service';
export { JoinRequests } from './join-request.service';
export {
  invitationEnded,
  joinRequested,
  membershipChanged,
  peopleInvited,
  requestEnded,
  spaceChanged,
} from './space.events';
export { SpacesModule } from './spaces.module';
export { MembershipRole, SpaceVisibility } from './space-words.type';
export { SpaceLoader } from './space.loader';
export { Space, SpaceConnection, toSpace } from './space.type';
