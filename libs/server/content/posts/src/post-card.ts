import {
  type MembershipRole,
  type PersonId,
  type PlaceKind,
  type PostId,
  type PostKind,
  type ReactionKind,
  type SpaceVisibility,
  type StreamId,
} from '@plenum/contract';
import { attachmentsJson, linkCardJson, type LinkCardRow, type StoredFile } from '@plenum/files';
import { type PersonCardRow, personCardJson } from '@plenum/people';
import { alias, raw, type Sql, sql, type Viewer } from '@plenum/platform';
import { myReaction, type ReactionCountRow, reactionCountsJson } from '@plenum/reactions';
import { readableIn } from './post.policy';

export interface PollCardRow {
  readonly multiple: boolean;
  readonly closesAt: string | null;
  readonly closed: boolean;
  readonly results: string;
  readonly resultsVisible: boolean;
  readonly voters: number | null;
  readonly options: { position: number; text: string; votes: number | null; mine: boolean }[];
}

export interface PraiseCardRow {
  readonly people: PersonCardRow[];
  readonly departments: { id: string; name: string }[];
}

/** Everything a card shows, in one row. */
export interface PostCardRow {
  readonly id: PostId;
  readonly kind: PostKind;
  readonly title: string;
  readonly text: string;
  readonly linkUrl: string | null;
  readonly version: number;
  readonly createdAt: Date;
  readonly editedAt: Date | null;
  readonly expiresAt: Date | null;
  readonly pinned: boolean;
  readonly acceptedCommentId: string | null;
  readonly authorId: PersonId;
  readonly author: PersonCardRow;
  readonly placeKind: PlaceKind;
  readonly placeId: StreamId;
  readonly placeName: string | null;
  readonly visibility: SpaceVisibility | null;
  readonly archived: boolean;
  readonly viewerRole: MembershipRole | null;
  readonly comments: number;
  readonly seenCount: number;
  readonly reach: number | null;
  readonly attachments: StoredFile[];
  readonly linkCard: LinkCardRow | null;
  readonly reactions: ReactionCountRow[];
  readonly myReaction: ReactionKind | null;
  readonly bookmarked: boolean;
  readonly seen: boolean;
  readonly poll: PollCardRow | null;
  readonly praise: PraiseCardRow | null;
}

const post = alias('p');

const pollJson = (viewerId: string): Sql => sql`(
  select json_build_object(
    'multiple', poll.multiple, 'closesAt', poll.closes_at, 'closed', shown.closed, 'results', poll.results,
    'resultsVisible', shown.visible, 'voters', case when shown.visible then poll.voters end,
    'options', (select json_agg(json_build_object(
        'position', o.position, 'text', o.text, 'votes', case when shown.visible then o.votes end,
        'mine', exists (select 1 from poll_vote v
                         where v.post_id = p.id and v.person_id = ${viewerId} and v.position = o.position))
        order by o.position) from poll_option o where o.post_id = p.id))
    from poll
    cross join lateral (select coalesce(poll.closes_at <= now(), false) as closed) c
    cross join lateral (select c.closed, poll.results = 'ALWAYS' or c.closed or p.author_id = ${viewerId}
        or (poll.results = 'AFTER_VOTE'
            and exists (select 1 from poll_vote v where v.post_id = p.id and v.person_id = ${viewerId})) as visible) shown
   where poll.post_id = p.id)`;

const praiseJson = sql`json_build_object(
  'people', (select coalesce(json_agg(${personCardJson(alias('praised'))} order by praised.name), '[]')
               from praise_recipient r join person praised on praised.id = r.person_id where r.post_id = p.id),
  'departments', (select coalesce(json_agg(json_build_object('id', pd.id, 'name', pd.name) order by pd.name), '[]')
               from praise_recipient r join department pd on pd.id = r.department_id where r.post_id = p.id))`;

const viewerRole = (viewerId: string): Sql => sql`coalesce(
  sm.role,
  (select dm.role from department_member dm where dm.department_id = d.id and dm.person_id = ${viewerId}),
  (select 'MEMBER' from person me where me.id = ${viewerId} and me.department_id = d.id))`;

/**
 * The columns and joins of a card, for a `from` that has the post as `p`. Every join and sub-select walks a primary
 * key, so a card costs the same in a company of any size.
 */
export const postCardColumns = (viewer: Viewer): Sql => sql`
  p.id, p.kind, p.title, p.text, p.link_url as "linkUrl", p.version, p.created_at as "createdAt",
  p.edited_at as "editedAt", p.expires_at as "expiresAt", p.pinned_at is not null as pinned,
  p.accepted_comment_id as "acceptedCommentId", p.author_id as "authorId", ${personCardJson(alias('author'))} as author,
  p.place_kind as "placeKind", p.place_id as "placeId", coalesce(s.name, d.name) as "placeName", s.visibility,
  coalesce(s.archived_at, d.deactivated_at) is not null as archived, ${viewerRole(viewer.id)} as "viewerRole",
  c.comments, c.seen as "seenCount", p.reach, ${reactionCountsJson(raw('p.id'))} as reactions,
  ${attachmentsJson(raw('p.id'))} as attachments,
  case when p.link_url is not null then ${linkCardJson(raw('p.link_url'))} end as "linkCard",
  ${myReaction(raw('p.id'), viewer.id)} as "myReaction",
  exists (select 1 from bookmark b where b.person_id = ${viewer.id} and b.post_id = p.id) as bookmarked,
  exists (select 1 from post_seen ps where ps.person_id = ${viewer.id} and ps.post_id = p.id) as seen,
  case when p.kind = 'POLL' then ${pollJson(viewer.id)} end as poll,
  case when p.kind = 'PRAISE' then ${praiseJson} end as praise`;

export const postCardJoins = (viewer: Viewer): Sql => sql`
  join person author on author.id = p.author_id
  join post_counter c on c.post_id = p.id
  left join space s on p.place_kind = 'SPACE' and s.id = p.place_id
  left join department d on p.place_kind = 'DEPARTMENT' and d.id = p.place_id
  left join space_member sm on sm.space_id = s.id and sm.person_id = ${viewer.id}`;

/** Living posts the viewer may read; `p` is the post's alias. */
export const readablePost = (viewer: Viewer): Sql =>
  sql`${post}.deleted_at is null and ${readableIn(viewer, raw("case when p.place_kind = 'SPACE' then p.place_id end"))}${
    viewer.kind === 'PARTNER' ? sql` and p.place_kind = 'SPACE'` : sql``
  }`;
