import {
  safeAddress,
  serialize,
  type Block,
  type CellAlign,
  type Inline,
  type ListItem,
  type Table,
} from '@plenum/markdown';
import type { JSONContent } from '@tiptap/core';

type Mark = NonNullable<JSONContent['marks']>[number];

/** What the editor holds, as Markdown. */
export function sourceOf(content: JSONContent): string {
  return serialize({ blocks: toBlocks(content.content), flattened: false });
}

function toBlocks(nodes: readonly JSONContent[] = []): Block[] {
  return nodes.flatMap((node) => toBlock(node) ?? []);
}

function toBlock(node: JSONContent): Block | null {
  switch (node.type) {
    case 'paragraph':
      return { type: 'paragraph', children: toInlines(node.content) };
    case 'heading':
      return { type: 'heading', level: headingLevel(node.attrs?.level), children: toInlines(node.content) };
    case 'blockquote':
      return { type: 'quote', children: toBlocks(node.content) };
    case 'codeBlock':
      return { type: 'codeBlock', language: node.attrs?.language ?? null, text: textOf(node.content) };
    case 'bulletList':
    case 'orderedList':
    case 'taskList':
      return {
        type: 'list',
        ordered: node.type === 'orderedList',
        start: Number(node.attrs?.start ?? 1),
        items: (node.content ?? []).map(toItem),
      };
    case 'table':
      return toTable(node);
    case 'horizontalRule':
      return { type: 'thematicBreak' };
    default:
      return null;
  }
}

function headingLevel(level: unknown): 1 | 2 | 3 {
  return level === 1 || level === 2 ? level : 3;
}

function toItem(node: JSONContent): ListItem {
  return { checked: node.type === 'taskItem' ? node.attrs?.checked === true : null, children: toBlocks(node.content) };
}

/** Our tables have one head and no joined cells: the first row is the head, a joined cell is followed by empty ones. */
function toTable(node: JSONContent): Table {
  const rows = (node.content ?? []).map((row) => (row.content ?? []).flatMap(toCells));
  const width = Math.max(0, ...rows.map((row) => row.length));
  const [head = [], ...body] = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? []));
  const first = (node.content?.[0]?.content ?? []).map((cell): CellAlign => cell.attrs?.align ?? null);
  return {
    type: 'table',
    align: Array.from({ length: width }, (_, column) => first[column] ?? null),
    head,
    rows: body,
  };
}

function toCells(cell: JSONContent): Inline[][] {
  const empty = Array.from({ length: Number(cell.attrs?.colspan ?? 1) - 1 }, (): Inline[] => []);
  return [toInlines(cell.content?.[0]?.content), ...empty];
}

function toInlines(nodes: readonly JSONContent[] = []): Inline[] {
  return nest(nodes.map((node) => ({ node, marks: node.marks ?? [] })));
}

interface Marked {
  readonly node: JSONContent;
  readonly marks: readonly Mark[];
}

/** Flat marks into formatting inside formatting: at each place the mark that reaches furthest is the outer one. */
function nest(run: readonly Marked[]): Inline[] {
  const inlines: Inline[] = [];
  for (let at = 0; at < run.length;) {
    const outer = furthest(run, at);
    if (!outer) {
      inlines.push(...toInline(run[at].node, false));
      at += 1;
      continue;
    }
    const inside = run
      .slice(at, at + outer.length)
      .map(({ node, marks }) => ({ node, marks: marks.filter((mark) => !same(mark, outer.mark)) }));
    inlines.push(...wrap(outer.mark, inside));
    at += outer.length;
  }
  return inlines;
}

function furthest(run: readonly Marked[], at: number): { mark: Mark; length: number } | null {
  let best: { mark: Mark; length: number } | null = null;
  // Code is the innermost, for it holds nothing but characters.
  for (const mark of run[at].marks.filter(({ type }) => type !== 'code')) {
    let end = at + 1;
    while (end < run.length && run[end].marks.some((other) => same(other, mark))) end += 1;
    if (!best || end - at > best.length) best = { mark, length: end - at };
  }
  const code = run[at].marks.find(({ type }) => type === 'code');
  return best ?? (code ? { mark: code, length: 1 } : null);
}

function same(a: Mark, b: Mark): boolean {
  return a.type === b.type && a.attrs?.href === b.attrs?.href;
}

function wrap(mark: Mark, inside: readonly Marked[]): Inline[] {
  switch (mark.type) {
    case 'bold':
      return [{ type: 'strong', children: nest(inside) }];
    case 'italic':
      return [{ type: 'emphasis', children: nest(inside) }];
    case 'strike':
      return [{ type: 'strike', children: nest(inside) }];
    case 'code':
      return inside.flatMap(({ node }) => toInline(node, true));
    case 'link': {
      const url = safeAddress(String(mark.attrs?.href ?? ''));
      return url ? [{ type: 'link', href: url.href, host: null, children: nest(inside) }] : nest(inside);
    }
    default:
      return nest(inside);
  }
}

function toInline(node: JSONContent, code: boolean): Inline[] {
  if (node.type === 'hardBreak') return [{ type: 'break' }];
  if (node.type === 'mention' && node.attrs) {
    const { kind, id, label } = node.attrs;
    return [{ type: 'mention', kind, id, label }];
  }
  return node.text ? [{ type: code ? 'code' : 'text', text: node.text }] : [];
}

function textOf(nodes: readonly JSONContent[] = []): string {
  return nodes.map((node) => node.text ?? '').join('');
}
