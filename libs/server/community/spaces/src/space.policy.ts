import { type MembershipRole, type SpaceVisibility } from '@plenum/contract';
import { type Alias, isAdministrator, isEmployee, type Sql, sql, type Viewer } from '@plenum/platform';

/** What a rule has to know of a space and of the viewer in it. */
export interface SpaceFacts {
  readonly visibility: SpaceVisibility;
  readonly archived: boolean;
  readonly viewerRole: MembershipRole | null;
  readonly viewerInvited: boolean;
  readonly viewerRequested: boolean;
}

export const isMember = (space: SpaceFacts): boolean => space.viewerRole !== null;

/** That there is such a space, its name, description, stewards and how many belong to it. */
export const canSeeSpace = (viewer: Viewer, space: SpaceFacts): boolean =>
  isMember(space) || space.viewerInvited || (isEmployee(viewer) && space.visibility !== 'HIDDEN');

/** The same as a predicate over a row of `space`; looks up membership and invitation by key. */
export const visibleSpace = (viewer: Viewer, space: Alias): Sql => {
  const own = sql`(${memberOf(viewer, sql`${space}.id`)} or exists (
    select 1 from space_invitation asked where asked.space_id = ${space}.id and asked.person_id = ${viewer.id}))`;
  return isEmployee(viewer) ? sql`(${space}.visibility <> 'HIDDEN' or ${own})` : own;
};

/** What is said in it and who belongs to it. */
export const canReadSpace = (viewer: Viewer, space: SpaceFacts): boolean =>
  isMember(space) || (isEmployee(viewer) && space.visibility === 'OPEN');

/** The same as a predicate over a row of `space`. */
export const readableSpace = (viewer: Viewer, space: Alias): Sql =>
  isEmployee(viewer)
    ? sql`(${space}.visibility = 'OPEN' or ${memberOf(viewer, sql`${space}.id`)})`
    : memberOf(viewer, sql`${space}.id`);

/**
 * The same for a row that only holds a space's id, for example a post. False where the id is null.
 * Costs at most two probes: space_pkey, then space_member_pkey.
 */
export const readableSpaceId = (viewer: Viewer, spaceId: Sql): Sql =>
  isEmployee(viewer)
    ? sql`(exists (select 1 from space open_one where open_one.id = ${spaceId} and open_one.visibility = 'OPEN')
        or ${memberOf(viewer, spaceId)})`
    : memberOf(viewer, spaceId);

/** Posts, comments, reactions and votes: only members, and only while the space is alive. */
export const canPostIn = (_viewer: Viewer, space: SpaceFacts): boolean => isMember(space) && !space.archived;

/** The same as a predicate over a row of `space`. */
export const postableSpace = (viewer: Viewer, space: Alias): Sql =>
  sql`(${space}.archived_at is null and ${memberOf(viewer, sql`${space}.id`)})`;

/**
 * Administrators answer for spaces whose steward is away, but a hidden one opens to them only by the audited
 * `appointSteward`. Answering for a space does not make its posts readable.
 */
export const canSteward = (viewer: Viewer, space: SpaceFacts): boolean =>
  space.viewerRole === 'STEWARD' || (isAdministrator(viewer) && isEmployee(viewer) && space.visibility !== 'HIDDEN');

/** The same as a predicate over a row of `space`. */
export const stewardedSpace = (viewer: Viewer, space: Alias): Sql => {
  const steward = sql`exists (select 1 from space_member seat
    where seat.space_id = ${space}.id and seat.person_id = ${viewer.id} and seat.role = 'STEWARD')`;
  return isAdministrator(viewer) && isEmployee(viewer) ? sql`(${space}.visibility <> 'HIDDEN' or ${steward})` : steward;
};

export const canEditSpace = (viewer: Viewer, space: SpaceFacts): boolean =>
  canSteward(viewer, space) && !space.archived;

export const canJoin = (viewer: Viewer, space: SpaceFacts): boolean =>
  !space.archived && !isMember(space) && isEmployee(viewer) && space.visibility === 'OPEN';

export const canRequest = (viewer: Viewer, space: SpaceFacts): boolean =>
  !space.archived &&
  !isMember(space) &&
  !space.viewerInvited &&
  !space.viewerRequested &&
  isEmployee(viewer) &&
  space.visibility === 'PRIVATE';

export const canAcceptInvitation = (_viewer: Viewer, space: SpaceFacts): boolean =>
  space.viewerInvited && !isMember(space) && !space.archived;

/** Into an open space any member may ask colleagues; guests, and anybody into a closed one, are asked by stewards. */
export const canInvite = (viewer: Viewer, space: SpaceFacts): boolean =>
  !space.archived &&
  isEmployee(viewer) &&
  (canSteward(viewer, space) || (isMember(space) && space.visibility === 'OPEN'));

export const canInviteGuests = (viewer: Viewer, space: SpaceFacts): boolean =>
  canInvite(viewer, space) && canSteward(viewer, space);

/** Whether leaving is offered; that a last steward may not go is found out when trying. */
export const canLeave = (_viewer: Viewer, space: SpaceFacts): boolean => isMember(space);

export const canCreateSpaces = (viewer: Viewer): boolean => isEmployee(viewer);

/** Without a steward nobody can answer for it, so only administrators may appoint one, hidden spaces included. */
export const canAppointStewards = (viewer: Viewer): boolean => isAdministrator(viewer) && isEmployee(viewer);

const memberOf = (viewer: Viewer, spaceId: Sql): Sql => sql`exists (
  select 1 from space_member seat where seat.space_id = ${spaceId} and seat.person_id = ${viewer.id})`;
