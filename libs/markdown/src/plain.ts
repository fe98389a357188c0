import type { Paragraph } from 'mdast';

/**
 * Words and what stands between them, none of which Markdown gives a meaning inside a line, and of which none can begin
 * one that is more than words: a line begins with a letter, and ends with no space.
 */
const word = String.raw`\p{L}\p{M}\p{N}\p{Extended_Pictographic}\u{FE0F}`;
const line = String.raw`\p{L}(?:[ ${word}#.,;:!?'"()%€$/+=–—…„“”‚‘’«»·-]*[${word}#.,;:!?'"()%€$/+=–—…„“”‚‘’«»·-])?`;
const plain = new RegExp(`^${line}(?:\n{1,2}${line})*$`, 'u');

/** What the parser makes an address of by itself. */
const address = /:\/\/|www\./i;

/**
 * What most people write most of the time has no mark of Markdown in it: then its paragraphs stand between its empty
 * lines, and the parser, which takes some hundred times as long, would say the same. Null for all other texts.
 */
export function plainParagraphs(source: string): Paragraph[] | null {
  if (!plain.test(source) || address.test(source)) return null;
  return source.split('\n\n').map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] }));
}
