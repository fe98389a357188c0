import { type PlaceKind, type PostId, type PostKind } from '@plenum/contract';
import { aClientKey, type Actor, type Stage } from './stage';

const card = `
  id kind title text version pinned bookmarked seen seenCount reach commentCount acceptedCommentId myReaction
  author { id name } place { kind id name } reactions { kind count } attachments { id name }
  poll { multiple closed resultsVisible voters options { position text votes mine } }
  praise { people { id } departments { id name } }
  viewerCan { edit remove pin takePart acceptAnswer }`;

export const PublishPost = `mutation ($draft: PostDraftInput!) { publishPost(draft: $draft) { ${card} } }`;
export const ReadPost = `query ($id: ID!) { post(id: $id) { removed post { ${card} revisions { version text } seenBy { id } } } }`;
export const EditPost = `mutation ($id: ID!, $change: PostChangeInput!) { editPost(id: $id, change: $change) { ${card} } }`;
export const RemovePost = 'mutation ($id: ID!) { removePost(id: $id) }';
export const PinPost = `mutation ($id: ID!, $pinned: Boolean!) { pinPost(id: $id, pinned: $pinned) { ${card} } }`;
export const ReactToPost = `mutation ($id: ID!, $kind: ReactionKind) { reactToPost(id: $id, kind: $kind) { ${card} } }`;
export const VoteInPoll = `mutation ($id: ID!, $options: [Int!]!) { voteInPoll(id: $id, options: $options) { ${card} } }`;
export const MarkPostsSeen = 'mutation ($ids: [ID!]!) { markPostsSeen(ids: $ids) }';
export const ReportPost = 'mutation ($id: ID!, $reason: String!) { reportPost(id: $id, reason: $reason) }';
export const ReadHome = `query ($kind: FeedKind! = FOLLOWING, $first: Int! = 20, $after: String, $unseenFirst: Boolean! = false) {
  homeFeed(kind: $kind, first: $first, after: $after, unseenFirst: $unseenFirst) {
    edges { cursor reason { kind name } node { id text } } pageInfo { hasNextPage endCursor } } }`;

export interface PostAnswer {
  id: PostId;
  kind: PostKind;
  title: string;
  text: string;
  version: number;
  pinned: boolean;
  bookmarked: boolean;
  seen: boolean;
  seenCount: number | null;
  reach: number | null;
  commentCount: number;
  acceptedCommentId: string | null;
  myReaction: string | null;
  author: { id: string; name: string };
  place: { kind: PlaceKind; id: string; name: string | null };
  reactions: { kind: string; count: number }[];
  poll: {
    closed: boolean;
    resultsVisible: boolean;
    voters: number | null;
    options: { position: number; text: string; votes: number | null; mine: boolean }[];
  } | null;
  praise: { people: { id: string }[]; departments: { id: string; name: string }[] } | null;
  viewerCan: Record<'edit' | 'remove' | 'pin' | 'takePart' | 'acceptAnswer', boolean>;
  revisions?: { version: number; text: string }[];
  seenBy?: { id: string }[];
}

export interface PostWishes {
  readonly kind?: PostKind;
  readonly title?: string;
  readonly text?: string;
  readonly place?: { kind: PlaceKind; id?: string };
  readonly [more: string]: unknown;
}

export const aPostDraft = (wishes: PostWishes = {}) => ({
  clientKey: aClientKey(),
  place: { kind: 'COMPANY' },
  text: 'Good morning.',
  ...wishes,
});

/** A published post as its author sees it. */
export async function aPost(stage: Stage, author: Actor, wishes: PostWishes = {}): Promise<PostAnswer> {
  const { publishPost } = await stage.ask<{ publishPost: PostAnswer }>(author, PublishPost, {
    draft: aPostDraft(wishes),
  });
  return publishPost;
}

/** The post as somebody sees it. */
export async function readPost(stage: Stage, as: Actor, id: PostId): Promise<PostAnswer> {
  const { post } = await stage.ask<{ post: { post: PostAnswer } }>(as, ReadPost, { id });
  return post.post;
}

export interface HomeAnswer {
  homeFeed: {
    edges: {
      cursor: string;
      reason: { kind: string; name: string | null } | null;
      node: { id: PostId; text: string };
    }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

export async function readHome(stage: Stage, as: Actor, variables: object = {}): Promise<HomeAnswer['homeFeed']> {
  return (await stage.ask<HomeAnswer>(as, ReadHome, variables)).homeFeed;
}
