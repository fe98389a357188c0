import type { BlockContent, DefinitionContent, List as ListNode, Nodes, RootContent, Table as TableNode } from 'mdast';
import { isHostile, parseLimits, type ParseLimits } from './bounds';
import { plainCharacters } from './characters';
import type { Block, Document, Heading, List, Table } from './document';
import { readInlines } from './inline';
import { plainParagraphs } from './plain';
import { Reading } from './reading';
import { normalizeLines, syntaxTree } from './syntax';

const maxColumns = 100;
const maxLanguage = 40;

/**
 * Reads Markdown. Never throws, whatever the source; a source over a bound comes back as one paragraph of its own
 * characters. Time is linear in the source's length (about 10 µs a character).
 */
export function parse(source: string, limits: ParseLimits = parseLimits): Document {
  const normal = normalizeLines(source);
  if (isHostile(normal, limits)) return flat(normal);
  const reading = new Reading(normal, limits);
  const blocks = readBlocks(plainParagraphs(normal) ?? syntaxTree(normal).children, reading, 1);
  return reading.overBounds ? flat(normal) : { blocks, flattened: false };
}

function flat(source: string): Document {
  return {
    blocks: [{ type: 'paragraph', children: [{ type: 'text', text: plainCharacters(source) }] }],
    flattened: true,
  };
}

function readBlocks(
  nodes: readonly (RootContent | BlockContent | DefinitionContent)[],
  reading: Reading,
  depth: number,
): Block[] {
  const blocks: Block[] = [];
  for (const node of nodes) {
    if (!reading.accept(depth)) return [];
    const block = readBlock(node, reading, depth);
    if (block) blocks.push(block);
  }
  return blocks;
}

function readBlock(node: Nodes, reading: Reading, depth: number): Block | null {
  switch (node.type) {
    case 'paragraph':
      return { type: 'paragraph', children: readInlines(node.children, reading, depth) };
    case 'heading':
      return {
        type: 'heading',
        level: Math.min(node.depth, 3) as Heading['level'],
        children: readInlines(node.children, reading, depth),
      };
    case 'blockquote':
      return { type: 'quote', children: readBlocks(node.children, reading, depth + 1) };
    case 'list':
      return readList(node, reading, depth);
    case 'code':
      return { type: 'codeBlock', language: languageOf(node.lang), text: plainCharacters(node.value) };
    case 'table':
      return readTable(node, reading, depth);
    case 'thematicBreak':
      return { type: 'thematicBreak' };
    default:
      return null;
  }
}

function readList(node: ListNode, reading: Reading, depth: number): List {
  const items: List['items'][number][] = [];
  for (const item of node.children) {
    if (!reading.accept(depth)) break;
    items.push({ checked: item.checked ?? null, children: readBlocks(item.children, reading, depth + 1) });
  }
  return { type: 'list', ordered: node.ordered === true, start: node.start ?? 1, items };
}

/** Rows keep what they have up to the head's width; nothing is filled up, so a table is never bigger than its source. */
function readTable(node: TableNode, reading: Reading, depth: number): Table {
  const [head, ...rows] = node.children.map((row) => row.children);
  const width = head?.length ?? 0;
  if (width > maxColumns) reading.giveUp();
  const readRow = (cells: typeof head = []) =>
    cells.slice(0, width).map((cell) => (reading.accept(depth) ? readInlines(cell.children, reading, depth) : []));
  const align = Array.from({ length: width }, (_, column) => node.align?.[column] ?? null);
  return { type: 'table', align, head: readRow(head), rows: rows.map((row) => readRow(row)) };
}

function languageOf(word: string | null | undefined): string | null {
  return word && word.length <= maxLanguage && /^[\w+#.-]+$/.test(word) ? word.toLowerCase() : null;
}
