import { limits, type PostKind } from '@plenum/contract';
import { type Document, linksOf, mentionsOf, parse, topicsOf } from '@plenum/markdown';
import { BadInput } from '@plenum/platform';
import { rememberBody } from './body';

/** What a post's text names. Ids are as written: whether they exist is checked when they are stored. */
export interface ContentFindings {
  readonly people: readonly string[];
  readonly departments: readonly string[];
  readonly topics: readonly string[];
  readonly link: string | null;
}

/** Refuses what is empty, too long, or names too much; `field` is the path of the text in the input. */
export function readContent(
  text: string,
  field: string,
  bounds: { text: number; mentions: number; topics: number },
): ContentFindings {
  if (text.length > bounds.text) throw new BadInput(field, 'TOO_LONG', bounds.text);
  const document: Document = parse(text);
  const mentions = mentionsOf(document);
  if (mentions.length > bounds.mentions) throw new BadInput(field, 'TOO_MANY', bounds.mentions);
  const topics = topicsOf(document);
  if (topics.length > bounds.topics) throw new BadInput(field, 'TOO_MANY', bounds.topics);
  rememberBody(text, document);
  return {
    people: mentions.filter(({ kind }) => kind === 'person').map(({ id }) => id),
    departments: mentions.filter(({ kind }) => kind === 'department').map(({ id }) => id),
    topics,
    link: linksOf(document)[0] ?? null,
  };
}

/** A post must say something: text, a title, or (by kind) files and praised people. */
export function checkWords(kind: PostKind, title: string, text: string, attachments: number): void {
  if (title.length > limits.post.title) throw new BadInput('draft.title', 'TOO_LONG', limits.post.title);
  const needsTitle = kind === 'QUESTION' || kind === 'ANNOUNCEMENT' || kind === 'POLL';
  if (needsTitle && title.trim() === '') throw new BadInput('draft.title', 'REQUIRED');
  if (!needsTitle && text.trim() === '' && attachments === 0) throw new BadInput('draft.text', 'REQUIRED');
}
