import { type PlaceKind, type PostId, type PostKind } from '@plenum/contract';
import { aClientKey, type Actor, type Stage } from '@plenum/test-support';

const card = `
  id kind title text version pinned bookmarked seen seenCount reach commentCount acceptedCommentId myReaction
  author { id name } place { kind id name } reactions { kind count } attachments { id name }
  poll { multiple closed resultsVisible voters options { position text votes mine } }
  praise { people { id } departments { id name } }
  viewerCan { edit remove pin takePart acceptAnswer }`;

export const Publish = `mutation ($draft: PostDraftInput!) { publishPost(draft: $draft) { ${card} } }`;
export const Read = `query ($id: ID!) { post(id: $id) { removed post { ${card} revisions { version text } seenBy { id } } } }`;
export const Edit = `mutation ($id: ID!, $change: PostChangeInput!) { editPost(id: $id, change: $change) { ${card} } }`;
export const Remove = 'mutation ($id: ID!) { removePost(id: $id) }';
export const Pin = `mutation ($id: ID!, $pinned: Boolean!) { pinPost(id: $id, pinned: $pinned) { ${card} } }`;
export const React = `mutation ($id: ID!, $kind: ReactionKind) { reactToPost(id: $id, kind: $kind) { ${card} } }`;
export const Vote = `mutation ($id: ID!, $options: [Int!]!) { voteInPoll(id: $id, options: $options) { ${card} } }`;
export const MarkSeen = 'mutation ($ids: [ID!]!) { markPostsSeen(ids: $ids) }';
export const Report = 'mutation ($id: ID!, $reason: String!) { reportPost(id: $id, reason: $reason) }';
export const Home = `query ($kind: FeedKind! = FOLLOWING, $first: Int! = 20, $after: String, $unseenFirst: Boolean! = false) {
  homeFeed(kind: $kind, first: $first, after: $after, unseenFirst: $unseenFirst) {
    edges { cursor reason { kind name } node { id text } } pageInfo { hasNextPage endCursor } } }`;

export interface CardAnswer {
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

export interface DraftWishes {
  readonly kind?: PostKind;
  readonly title?: string;
  readonly text?: string;
  readonly place?: { kind: PlaceKind; id?: string };
  readonly [more: string]: unknown;
}

export const aDraft = (wishes: DraftWishes = {}) => ({
  clientKey: aClientKey(),
  place: { kind: 'COMPANY' },
  text: 'Good morning.',
  ...wishes,
});

/** A published post as its author sees it. */
export async function aPost(stage: Stage, author: Actor, wishes: DraftWishes = {}): Promise<CardAnswer> {
  const { publishPost } = await stage.ask<{ publishPost: CardAnswer }>(author, Publish, { draft: aDraft(wishes) });
  return publishPost;
}

/** The post as somebody sees it. */
export async function read(stage: Stage, as: Actor, id: PostId): Promise<CardAnswer> {
  const { post } = await stage.ask<{ post: { post: CardAnswer } }>(as, Read, { id });
  return post.post;
}

export interface FeedAnswer {
  homeFeed: {
    edges: {
      cursor: string;
      reason: { kind: string; name: string | null } | null;
      node: { id: PostId; text: string };
    }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

export async function home(stage: Stage, as: Actor, variables: object = {}): Promise<FeedAnswer['homeFeed']> {
  return (await stage.ask<FeedAnswer>(as, Home, variables)).homeFeed;
}
