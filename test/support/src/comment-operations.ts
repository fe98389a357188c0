import { type CommentId, type PostId } from '@plenum/contract';
import { aClientKey, type Actor, type Stage } from './stage';

const fields = `
  id postId parentId text version replyCount removed accepted editedAt myReaction
  author { id name } reactions { kind count } viewerCan { edit remove takePart }`;

export const WriteComment = `mutation ($draft: CommentDraftInput!) { writeComment(draft: $draft) { ${fields} } }`;
export const ReadComment = `query ($id: ID!) { comment(id: $id) { ${fields} revisions { version text } } }`;
export const EditComment = `mutation ($id: ID!, $text: String!, $version: Int!) {
  editComment(id: $id, text: $text, version: $version) { ${fields} } }`;
export const RemoveComment = 'mutation ($id: ID!) { removeComment(id: $id) }';
export const ReactToComment = `mutation ($id: ID!, $kind: ReactionKind) {
  reactToComment(id: $id, kind: $kind) { ${fields} } }`;
export const ReadComments = `query ($postId: ID!, $first: Int! = 100, $after: String) {
  comments(postId: $postId, first: $first, after: $after) {
    edges { cursor node { ${fields} firstReplies { edges { node { ${fields} } } pageInfo { hasNextPage } } } }
    pageInfo { hasNextPage endCursor } } }`;
export const ReadReplies = `query ($commentId: ID!, $first: Int! = 100, $after: String) {
  replies(commentId: $commentId, first: $first, after: $after) {
    edges { cursor node { ${fields} } } pageInfo { hasNextPage endCursor } } }`;

export interface CommentAnswer {
  id: CommentId;
  postId: PostId;
  parentId: CommentId | null;
  text: string;
  version: number;
  replyCount: number;
  removed: boolean;
  accepted: boolean;
  editedAt: string | null;
  myReaction: string | null;
  author: { id: string; name: string };
  reactions: { kind: string; count: number }[];
  viewerCan: Record<'edit' | 'remove' | 'takePart', boolean>;
  revisions?: { version: number; text: string }[];
  firstReplies?: { edges: { node: CommentAnswer }[]; pageInfo: { hasNextPage: boolean } };
}

export interface CommentPage {
  edges: { cursor: string; node: CommentAnswer }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

export interface CommentWishes {
  readonly postId: PostId;
  readonly parentId?: CommentId;
  readonly text?: string;
  readonly clientKey?: string;
}

export const aCommentDraft = (wishes: CommentWishes) => ({ clientKey: aClientKey(), text: 'Well said.', ...wishes });

/** A comment as its author sees it. */
export async function aComment(stage: Stage, author: Actor, wishes: CommentWishes): Promise<CommentAnswer> {
  const draft = aCommentDraft(wishes);
  return (await stage.ask<{ writeComment: CommentAnswer }>(author, WriteComment, { draft })).writeComment;
}

export async function readComment(stage: Stage, as: Actor, id: CommentId): Promise<CommentAnswer> {
  return (await stage.ask<{ comment: CommentAnswer }>(as, ReadComment, { id })).comment;
}

/** First level, with the first answers of each. */
export async function readComments(stage: Stage, as: Actor, postId: PostId, page: object = {}): Promise<CommentPage> {
  return (await stage.ask<{ comments: CommentPage }>(as, ReadComments, { postId, ...page })).comments;
}

export async function readReplies(
  stage: Stage,
  as: Actor,
  commentId: CommentId,
  page: object = {},
): Promise<CommentPage> {
  return (await stage.ask<{ replies: CommentPage }>(as, ReadReplies, { commentId, ...page })).replies;
}
