import type { ReactionKind } from '@plenum/contract';

export type Counted = readonly { kind: ReactionKind; count: number }[];

/** The counts as they will be when the reaction of one person changes from `before` to `after`. */
export function withReaction(
  counts: Counted,
  before: ReactionKind | null | undefined,
  after: ReactionKind | null,
): { kind: ReactionKind; count: number }[] {
  if ((before ?? null) === after) return [...counts];
  const kinds = after && !counts.some(({ kind }) => kind === after) ? [...counts, { kind: after, count: 0 }] : counts;
  return kinds
    .map(({ kind, count }) => ({ kind, count: count + Number(kind === after) - Number(kind === before) }))
    .filter(({ count }) => count > 0);
}
