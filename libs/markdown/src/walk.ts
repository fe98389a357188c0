import type { Block, Document, Inline } from './document';

/** Every inline node of a document in reading order, outer before inner. */
export function* inlinesOf(document: Document): Generator<Inline> {
  for (const block of document.blocks) yield* inlinesOfBlock(block);
}

function* inlinesOfBlock(block: Block): Generator<Inline> {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      yield* withInner(block.children);
      break;
    case 'quote':
      for (const child of block.children) yield* inlinesOfBlock(child);
      break;
    case 'list':
      for (const item of block.items) for (const child of item.children) yield* inlinesOfBlock(child);
      break;
    case 'table':
      for (const cell of [...block.head, ...block.rows.flat()]) yield* withInner(cell);
      break;
    case 'codeBlock':
    case 'thematicBreak':
      break;
  }
}

function* withInner(inlines: readonly Inline[]): Generator<Inline> {
  for (const inline of inlines) {
    yield inline;
    if ('children' in inline) yield* withInner(inline.children);
  }
}
