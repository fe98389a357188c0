import { type PostId } from '@plenum/contract';

/** What the ranking knows of a post and its reader. Names are null where they do not apply. */
export interface Candidate {
  readonly id: PostId;
  readonly own: boolean;
  readonly createdAt: Date;
  readonly comments: number;
  readonly reactions: number;
  readonly seen: boolean;
  readonly mentionsMe: boolean;
  readonly followedAuthor: string | null;
  readonly myDepartment: string | null;
  readonly mySpace: string | null;
  readonly followedTopic: string | null;
}

export const ReasonKind = Object.freeze({
  MENTIONS_YOU: 'MENTIONS_YOU',
  FOLLOWED_PERSON: 'FOLLOWED_PERSON',
  YOUR_DEPARTMENT: 'YOUR_DEPARTMENT',
  YOUR_SPACE: 'YOUR_SPACE',
  FOLLOWED_TOPIC: 'FOLLOWED_TOPIC',
  DISCUSSED: 'DISCUSSED',
  NEW: 'NEW',
});
export type ReasonKind = keyof typeof ReasonKind;

/** The strongest cause of a post's place, as it stands on the card; `name` is of the person, space, department or topic. */
export interface Reason {
  readonly kind: ReasonKind;
  readonly name: string | null;
}

export interface RankedPost {
  readonly id: PostId;
  readonly reason: Reason;
}

/** A post loses half of its weight in this many hours. */
const HALF_LIFE_HOURS = 36;
const HOUR_MS = 3_600_000;
/** Kept short enough to rank in memory and long enough for an evening. */
const MOST = 200;

const weights = {
  mentionsMe: 3,
  followedAuthor: 1.5,
  myDepartment: 1.2,
  mySpace: 1,
  followedTopic: 0.8,
  comment: 0.8,
  reaction: 0.5,
  seen: 0.35,
} as const;

/**
 * score = 2^(-age / 36 h) x (1 + what ties it to me + 0.8 ln(1 + comments) + 0.5 ln(1 + reactions)), and a third of
 * that once seen. The whole formula; nothing is learned about anybody. The viewer's own posts are left out.
 */
export function rank(candidates: readonly Candidate[], now: Date): RankedPost[] {
  return candidates
    .filter((post) => !post.own)
    .map((post) => ({ post, score: scoreOf(post, now) }))
    .sort((a, b) => b.score - a.score || (a.post.id < b.post.id ? 1 : -1))
    .slice(0, MOST)
    .map(({ post }) => ({ id: post.id, reason: reasonOf(post) }));
}

function scoreOf(post: Candidate, now: Date): number {
  const hours = Math.max(0, now.getTime() - post.createdAt.getTime()) / HOUR_MS;
  const ties =
    (post.mentionsMe ? weights.mentionsMe : 0) +
    (post.followedAuthor === null ? 0 : weights.followedAuthor) +
    (post.myDepartment === null ? 0 : weights.myDepartment) +
    (post.mySpace === null ? 0 : weights.mySpace) +
    (post.followedTopic === null ? 0 : weights.followedTopic);
  const talk = weights.comment * Math.log1p(post.comments) + weights.reaction * Math.log1p(post.reactions);
  return 2 ** (-hours / HALF_LIFE_HOURS) * (1 + ties + talk) * (post.seen ? weights.seen : 1);
}

function reasonOf(post: Candidate): Reason {
  if (post.mentionsMe) return { kind: 'MENTIONS_YOU', name: null };
  if (post.followedAuthor !== null) return { kind: 'FOLLOWED_PERSON', name: post.followedAuthor };
  if (post.myDepartment !== null) return { kind: 'YOUR_DEPARTMENT', name: post.myDepartment };
  if (post.mySpace !== null) return { kind: 'YOUR_SPACE', name: post.mySpace };
  if (post.followedTopic !== null) return { kind: 'FOLLOWED_TOPIC', name: post.followedTopic };
  const talk = weights.comment * Math.log1p(post.comments) + weights.reaction * Math.log1p(post.reactions);
  return { kind: talk > 1 ? 'DISCUSSED' : 'NEW', name: null };
}
