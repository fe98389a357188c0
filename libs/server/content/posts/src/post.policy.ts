import {
  type MembershipRole,
  type PersonId,
  type PlaceKind,
  type PostKind,
  type SpaceVisibility,
} from '@plenum/contract';
import { type Alias, isAdministrator, isEmployee, type Sql, sql, type Viewer } from '@plenum/platform';
import { readableSpaceId } from '@plenum/spaces';

/** Where something may stand, with what the viewer is there. */
export interface PlaceFacts {
  readonly kind: PlaceKind;
  /** Set for spaces only. */
  readonly visibility: SpaceVisibility | null;
  readonly archived: boolean;
  /** The viewer's membership: of the space, or of the department (home or serving in). */
  readonly viewerRole: MembershipRole | null;
}

export interface PostFacts extends PlaceFacts {
  readonly authorId: PersonId;
  readonly postKind: PostKind;
}

/** Company and department posts are for every employee; a space's for its members, and for employees where it is open. */
export const canReadIn = (viewer: Viewer, place: PlaceFacts): boolean =>
  place.kind === 'SPACE'
    ? place.viewerRole !== null || (isEmployee(viewer) && place.visibility === 'OPEN')
    : isEmployee(viewer);

/** The same as a predicate. `spaceId` is null for company and department posts; looks up space and membership by key. */
export const readableIn = (viewer: Viewer, spaceId: Sql): Sql =>
  isEmployee(viewer)
    ? sql`(${spaceId} is null or ${readableSpaceId(viewer, spaceId)})`
    : readableSpaceId(viewer, spaceId);

const isStewardThere = (viewer: Viewer, place: PlaceFacts): boolean =>
  place.viewerRole === 'STEWARD' || isAdministrator(viewer);

/** Announcements stay on top for everybody, so only those who answer for a place may make them. */
export const canPublishIn = (viewer: Viewer, place: PlaceFacts, kind: PostKind): boolean => {
  if (!canReadIn(viewer, place) || place.archived) return false;
  if (place.kind === 'SPACE' && place.viewerRole === null) return false;
  if (kind !== 'ANNOUNCEMENT') return true;
  return isStewardThere(viewer, place) || (place.kind !== 'SPACE' && viewer.roles.includes('HR_PUBLISHER'));
};

export const canEdit = (viewer: Viewer, post: PostFacts): boolean =>
  post.authorId === viewer.id && canReadIn(viewer, post) && !post.archived;

export const canRemove = (viewer: Viewer, post: PostFacts): boolean =>
  canReadIn(viewer, post) && (post.authorId === viewer.id || isStewardThere(viewer, post));

export const canPin = (viewer: Viewer, post: PostFacts): boolean =>
  canReadIn(viewer, post) && isStewardThere(viewer, post) && !post.archived;

/** Comments, reactions and votes: whoever reads may, while the place is alive; in a space only its members. */
export const canTakePart = (viewer: Viewer, post: PlaceFacts): boolean =>
  canReadIn(viewer, post) && !post.archived && (post.kind !== 'SPACE' || post.viewerRole !== null);

export const canAcceptAnswer = (viewer: Viewer, post: PostFacts): boolean =>
  post.postKind === 'QUESTION' &&
  canReadIn(viewer, post) &&
  (post.authorId === viewer.id || isStewardThere(viewer, post));

/** Reports go to those who answer for the place; they decide about them. */
export const canDecideReports = (viewer: Viewer, place: PlaceFacts): boolean =>
  canReadIn(viewer, place) && isStewardThere(viewer, place);

/** The same as a predicate over posts that the viewer may read. Looks up the viewer's seat in the place by key. */
export const decidesReportsOn = (viewer: Viewer, post: Alias): Sql => {
  if (isAdministrator(viewer)) return sql`true`;
  return sql`(
    exists (select 1 from space_member m where m.space_id = ${post}.place_id and m.person_id = ${viewer.id} and m.role = 'STEWARD')
    or exists (select 1 from department_member m
                where m.department_id = ${post}.place_id and m.person_id = ${viewer.id} and m.role = 'STEWARD'))`;
};

/** Whether there is any place whose reports would come to the viewer. One probe each of two indexes by person. */
export const answersForPlaces = (viewer: Viewer): Sql =>
  isAdministrator(viewer)
    ? sql`true`
    : sql`(
      exists (select 1 from space_member m where m.person_id = ${viewer.id} and m.role = 'STEWARD')
      or exists (select 1 from department_member m where m.person_id = ${viewer.id} and m.role = 'STEWARD'))`;
