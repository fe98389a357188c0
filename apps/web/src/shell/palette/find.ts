import type { Entry } from './entries';

/** Letters without their marks and case: "zürich" is found by "zur", "Räume" by "raume". */
export const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Every word of the term must begin a word of the title; whole beginnings come first, otherwise the order given stays. */
export function find<E extends Pick<Entry, 'title'>>(entries: readonly E[], term: string): E[] {
  const wanted = plain(term).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [...entries];
  const begins = plain(term).trim();
  return entries
    .filter(({ title }) => {
      const words = plain(title).split(/[\s:/-]+/);
      return wanted.every((part) => words.some((word) => word.startsWith(part)));
    })
    .sort((a, b) => Number(plain(b.title).startsWith(begins)) - Number(plain(a.title).startsWith(begins)));
}
