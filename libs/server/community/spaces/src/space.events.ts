import { type PersonId, type SpaceId, type SpaceVisibility } from '@plenum/contract';
import { eventKind } from '@plenum/platform';

/** Somebody became or ceased to be a member; rooms that hang on membership are left on `left`. */
export const membershipChanged = eventKind<{
  spaceId: SpaceId;
  personId: PersonId;
  change: 'joined' | 'left' | 'role';
}>('space.membershipChanged');

/** Name, description or state. With `was` the visibility changed: who is no member may have lost or won sight of it. */
export const spaceChanged = eventKind<{
  spaceId: SpaceId;
  change: 'created' | 'edited' | 'visibility' | 'archived' | 'unarchived';
  visibility: SpaceVisibility;
  was?: SpaceVisibility;
}>('space.changed');

/** A large invitation is told in several events of at most `PEOPLE_PER_EVENT` people. */
export const peopleInvited = eventKind<{ spaceId: SpaceId; personIds: PersonId[]; by: PersonId }>('space.invited');
export const invitationEnded = eventKind<{ spaceId: SpaceId; personId: PersonId; how: 'withdrawn' | 'declined' }>(
  'space.invitationEnded',
);
export const PEOPLE_PER_EVENT = 500;

export const joinRequested = eventKind<{ spaceId: SpaceId; personId: PersonId }>('space.requested');
export const requestEnded = eventKind<{
  spaceId: SpaceId;
  personId: PersonId;
  how: 'accepted' | 'declined' | 'withdrawn';
}>('space.requestEnded');
