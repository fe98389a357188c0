import { type Document, parse, toBody } from '@plenum/markdown';
import { TextCache } from '@plenum/platform';

/** Of texts and their trees together: the words of some ten thousand posts and comments. */
const CACHED_CHARACTERS = 8_000_000;

const write = (document: Document) => JSON.stringify(toBody(document));
const cache = new TextCache(CACHED_CHARACTERS, (text) => write(parse(text)));

/**
 * What a text says, as JSON of the tree `Body` in libs/markdown: readers get it ready, so that their browsers need no
 * parser. It travels as text, because text is what compiled answers, caches and comparisons are quick with.
 */
export const bodyOf = (text: string): string => cache.get(text);

/** Whoever has read a text already, to check it, spares its readers the second time. */
export function rememberBody(text: string, document: Document): void {
  cache.keep(text, write(document));
}
