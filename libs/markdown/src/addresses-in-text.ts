import { revealingHost, safeAddress } from './address';
import type { Link, Text } from './document';

/** Web addresses, and mail addresses; what closes a sentence or a bracket is not part of them. */
const address =
  /(?<![\p{L}\p{N}@./+-])(?:https?:\/\/[^\s<>"`|\\]*[^\s<>"`|\\.,;:!?'*_~)\]}]|[\w+-]+(?:\.[\w+-]+)*@[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,})/giu;

/** Splits text at the addresses typed in it, so that they are written as links and never escaped in their middle. */
export function withAddresses(text: string): (Text | Link)[] {
  const parts: (Text | Link)[] = [];
  let from = 0;
  for (const match of text.matchAll(address)) {
    const words = match[0];
    const url = safeAddress(/^https?:/i.test(words) ? words : `mailto:${words}`);
    if (!url) continue;
    if (match.index > from) parts.push({ type: 'text', text: text.slice(from, match.index) });
    parts.push({
      type: 'link',
      href: url.href,
      host: revealingHost(url, words),
      children: [{ type: 'text', text: words }],
    });
    from = match.index + words.length;
  }
  if (from < text.length) parts.push({ type: 'text', text: text.slice(from) });
  return parts;
}
