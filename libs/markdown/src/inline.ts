import type { Link as LinkNode, PhrasingContent } from 'mdast';
import { mentionTarget, revealingHost, safeAddress } from './address';
import { labelCharacters, plainCharacters, visibleCharacters } from './characters';
import type { Inline } from './document';
import type { Reading } from './reading';
import { withTopics } from './topics';

const maxLabel = 200;

type Formatting = 'strong' | 'emphasis' | 'delete';

/** Reads the words of one block, or of what is formatted inside it. */
export function readInlines(
  nodes: readonly PhrasingContent[],
  reading: Reading,
  depth: number,
  around: readonly Formatting[] = [],
): Inline[] {
  return splitText(readFormatted(nodes, reading, depth, around), reading, depth);
}

/** Formatting as nodes; text still whole, so that a topic or a label is never cut by how the parser made it. */
function readFormatted(
  nodes: readonly PhrasingContent[],
  reading: Reading,
  depth: number,
  around: readonly Formatting[],
): Inline[] {
  const inlines: Inline[] = [];
  for (const node of nodes) {
    if (!reading.accept(depth)) return [];
    for (const read of readOne(node, reading, depth, around)) {
      if (read.type === 'link' || read.type === 'mention') dropPictureMark(inlines, node, reading.source);
      const last = inlines.at(-1);
      if (read.type === 'text' && last?.type === 'text') {
        inlines[inlines.length - 1] = { type: 'text', text: last.text + read.text };
      } else inlines.push(read);
    }
  }
  return inlines;
}

function readOne(node: PhrasingContent, reading: Reading, depth: number, around: readonly Formatting[]): Inline[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', text: node.value }];
    case 'strong':
    case 'emphasis':
    case 'delete': {
      // Twice bold is bold.
      if (around.includes(node.type)) return readFormatted(node.children, reading, depth + 1, around);
      const type = node.type === 'delete' ? 'strike' : node.type;
      return [{ type, children: readInlines(node.children, reading, depth + 1, [...around, node.type]) }];
    }
    case 'inlineCode':
      return [{ type: 'code', text: plainCharacters(node.value) }];
    case 'break':
      return [{ type: 'break' }];
    case 'link':
      return [readLink(node, reading, depth)];
    default:
      return [{ type: 'text', text: asWritten(node, reading.source) }];
  }
}

function readLink(node: LinkNode, reading: Reading, depth: number): Inline {
  const label = wordsOf(node.children);
  const mentioned = mentionTarget(node.url);
  if (mentioned) {
    const name = labelCharacters(label).replace(/^@/, '').slice(0, maxLabel);
    return { type: 'mention', ...mentioned, label: name.trim() || mentioned.kind };
  }
  const url = safeAddress(node.url);
  if (!url) return { type: 'text', text: asWritten(node, reading.source) };
  const children = readFormatted(node.children, reading, depth + 1, []).flatMap(linkWords);
  const shown = labelCharacters(label) === '' ? [{ type: 'text' as const, text: url.href }] : children;
  return { type: 'link', href: url.href, host: revealingHost(url, label), children: shown };
}

/** Inside a link stands neither a topic nor a line break nor anything invisible. */
function linkWords(inline: Inline): Inline[] {
  if (inline.type === 'text') return [{ type: 'text', text: visibleCharacters(inline.text).replace(/\n/g, ' ') }];
  if (inline.type === 'topic') return [{ type: 'text', text: `#${inline.label}` }];
  if (inline.type === 'break') return [{ type: 'text', text: ' ' }];
  if ('children' in inline) return [{ ...inline, children: inline.children.flatMap(linkWords) }];
  return [inline];
}

/** Text into words, topics and line breaks: an author's new line is a new line. */
function splitText(inlines: readonly Inline[], reading: Reading, depth: number): Inline[] {
  return inlines.flatMap((inline) => {
    if (inline.type !== 'text') return [inline];
    const lines = plainCharacters(inline.text).split('\n');
    const split = lines.flatMap<Inline>((line, at) =>
      at === 0 ? withTopics(line) : [{ type: 'break' }, ...withTopics(line)],
    );
    return split.every(() => reading.accept(depth)) ? split : [];
  });
}

function wordsOf(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => ('children' in node ? wordsOf(node.children) : 'value' in node ? node.value : ' '))
    .join('');
}

function asWritten(node: PhrasingContent, source: string): string {
  const { start, end } = node.position ?? {};
  return start?.offset === undefined || end?.offset === undefined ? '' : source.slice(start.offset, end.offset);
}

/** `![picture](address)` is a link here: takes the mark away that stands before it, unless it was escaped. */
function dropPictureMark(before: Inline[], node: PhrasingContent, source: string): void {
  const at = node.position?.start.offset ?? 0;
  const last = before.at(-1);
  const marked = source[at] === '[' && source[at - 1] === '!' && source[at - 2] !== '\\';
  if (!marked || last?.type !== 'text' || !last.text.endsWith('!')) return;
  before.pop();
  if (last.text !== '!') before.push({ type: 'text', text: last.text.slice(0, -1) });
}
