import type { Document, MentionKind } from './document';
import { inlinesOf } from './walk';

export interface MentionTarget {
  readonly kind: MentionKind;
  readonly id: string;
}

/** Who is mentioned, each once, in reading order. */
export function mentionsOf(document: Document): MentionTarget[] {
  const found = new Map<string, MentionTarget>();
  for (const inline of inlinesOf(document)) {
    if (inline.type === 'mention') found.set(`${inline.kind}:${inline.id}`, { kind: inline.kind, id: inline.id });
  }
  return [...found.values()];
}

/** The tags of a text, each once, in reading order. */
export function topicsOf(document: Document): string[] {
  const found = new Set<string>();
  for (const inline of inlinesOf(document)) if (inline.type === 'topic') found.add(inline.tag);
  return [...found];
}

/** The http and https addresses of a text, each once, in reading order; the first one gets the card. */
export function linksOf(document: Document): string[] {
  const found = new Set<string>();
  for (const inline of inlinesOf(document)) {
    if (inline.type === 'link' && !inline.href.startsWith('mailto:')) found.add(inline.href);
  }
  return [...found];
}
