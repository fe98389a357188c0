import type { Inline } from './document';

export const maxTopicCharacters = 50;

/** Not after a letter, digit, / or & (addresses, entities, "C#"), and not a # of a row of them. */
const topicWord = /(?<![\p{L}\p{M}\p{N}_#/&-])#([\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*)/gu;

/** The form in which topics are compared and stored, or null when the word is no topic (digits only, too long). */
export function topicTag(word: string): string | null {
  const tag = word.normalize('NFC').toLowerCase().normalize('NFC');
  const isWord = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*$/u.test(tag) && /\p{L}/u.test(tag);
  return isWord && [...tag].length <= maxTopicCharacters ? tag : null;
}

/** Splits plain text at its #topics. A closing - or _ belongs to the sentence, not to the topic. */
export function withTopics(text: string): Inline[] {
  const found: Inline[] = [];
  let from = 0;
  for (const match of text.matchAll(topicWord)) {
    const label = match[1].replace(/[-_]+$/, '');
    const tag = topicTag(label);
    if (tag === null) continue;
    if (match.index > from) found.push({ type: 'text', text: text.slice(from, match.index) });
    found.push({ type: 'topic', tag, label });
    from = match.index + 1 + label.length;
  }
  if (from < text.length) found.push({ type: 'text', text: text.slice(from) });
  return found;
}
