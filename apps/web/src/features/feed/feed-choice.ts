import { FeedKind } from '@plenum/contract';

const KEY = 'plenum.home.feed';
const names: Record<FeedKind, string> = { FOLLOWING: 'following', COMPANY: 'company', FOR_YOU: 'for-you' };

const kindOf = (name: string | null) => Object.values(FeedKind).find((kind) => names[kind] === name);

/** The address says which feed it is; without a word in it, the one looked at last. */
export function feedIn(search: URLSearchParams): FeedKind {
  return kindOf(search.get('feed')) ?? kindOf(localStorage.getItem(KEY)) ?? 'FOLLOWING';
}

export const feedName = (kind: FeedKind): string => names[kind];
export const rememberFeed = (kind: FeedKind): void => localStorage.setItem(KEY, names[kind]);
