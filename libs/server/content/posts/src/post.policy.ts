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

export interface ReportedFacts extends PostFacts {
  /** Whether its place has a steward who is not the author; always for places that every administrator reads. */
  readonly othersAnswer: boolean;
}

/**
 * Reports go to those who answer for the place; they decide about them. Never to the author, who must not learn who
 * reported: where that leaves nobody, administrators decide, who see of such a place no more than the reported post.
 */
export const canDecideReports = (viewer: Viewer, post: ReportedFacts): boolean =>
  post.authorId !== viewer.id &&
  (canReadIn(viewer, post) ? isStewardThere(viewer, post) : isAdministrator(viewer) && !post.othersAnswer);

/** The same as a predicate over living posts. Looks up seats in the place by key. */
export const decidesReportsOn = (viewer: Viewer, post: Alias): Sql => {
  const spaceId = sql`case when ${post}.place_kind = 'SPACE' then ${post}.place_id end`;
  const readable = sql`((${isEmployee(viewer)} or ${post}.place_kind = 'SPACE') and ${readableIn(viewer, spaceId)})`;
  const decides = isAdministrator(viewer)
    ? sql`(${readable} or not ${othersAnswerFor(post)})`
    : sql`(${readable} and (
      exists (select 1 from space_member m where m.space_id = ${post}.place_id and m.person_id = ${viewer.id} and m.role = 'STEWARD')
      or exists (select 1 from department_member m
                  where m.department_id = ${post}.place_id and m.person_id = ${viewer.id} and m.role = 'STEWARD')))`;
  return sql`(${post}.author_id <> ${viewer.id} and ${decides})`;
};

/** Whether stewards other than its author answer for the post's place. */
export const othersAnswerFor = (post: Alias): Sql => sql`(${post}.place_kind <> 'SPACE' or exists (
  select 1 from space_member m join person who on who.id = m.person_id
   where m.space_id = ${post}.place_id and m.role = 'STEWARD' and m.person_id <> ${post}.author_id
     and who.deactivated_at is null))`;

/** Whether there is any place whose reports would come to the viewer. One probe each of two indexes by person. */
export const answersForPlaces = (viewer: Viewer): Sql =>
  isAdministrator(viewer)
    ? sql`true`
    : sql`(
      exists (select 1 from space_member m where m.person_id = ${viewer.id} and m.role = 'STEWARD')
      or exists (select 1 from department_member m where m.person_id = ${viewer.id} and m.role = 'STEWARD'))`;
