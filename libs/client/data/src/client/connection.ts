import type { FieldPolicy, Reference, StoreObject } from '@apollo/client/cache';
import { mergePages, type Page } from './merge-pages';

type StoredEdge = StoreObject & { cursor: string; node: Reference };
type StoredPage = Page<StoredEdge> & StoreObject;

/** One list for each set of filters; the pages of one list lie in one place. */
export const connection: FieldPolicy<StoredPage> = {
  keyArgs: (args) => {
    const { after: _after, first: _first, ...filters } = args ?? {};
    return JSON.stringify(Object.entries(filters).sort(([a], [b]) => a.localeCompare(b)));
  },
  merge: (known, fresh, { args }) => mergePages(known, fresh, args?.after),
};
