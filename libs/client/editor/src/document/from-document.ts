import { parse, type Block, type Document, type Inline, type List, type ListItem, type Table } from '@plenum/markdown';
import type { JSONContent } from '@tiptap/core';

type Mark = NonNullable<JSONContent['marks']>[number];

/** The editor's content for a source, read by the one parser of our language. */
export function editorContent(source: string): JSONContent {
  const document = parse(source);
  const blocks = document.flattened ? plainParagraphs(document) : document.blocks;
  return { type: 'doc', content: atLeastOne(fromBlocks(blocks)) };
}

/** A text too wild to be formatted is edited line by line. */
function plainParagraphs(document: Document): Block[] {
  const text = document.blocks.map((block) => (block.type === 'paragraph' ? wordsOf(block.children) : '')).join('\n\n');
  return text.split(/\n{2,}/).map((part) => ({ type: 'paragraph', children: linesOf(part) }));
}

function wordsOf(inlines: readonly Inline[]): string {
  return inlines.map((inline) => ('text' in inline ? inline.text : '')).join('');
}

function linesOf(text: string): Inline[] {
  return text
    .split('\n')
    .flatMap<Inline>((line, at) =>
      at === 0 ? [{ type: 'text', text: line }] : [{ type: 'break' }, { type: 'text', text: line }],
    );
}

export function fromBlocks(blocks: readonly Block[]): JSONContent[] {
  return blocks.flatMap(fromBlock);
}

function fromBlock(block: Block): JSONContent[] {
  switch (block.type) {
    case 'paragraph':
      return [{ type: 'paragraph', content: fromInlines(block.children, []) }];
    case 'heading':
      return [{ type: 'heading', attrs: { level: block.level }, content: fromInlines(block.children, []) }];
    case 'quote':
      return [{ type: 'blockquote', content: atLeastOne(fromBlocks(block.children)) }];
    case 'codeBlock':
      return [
        {
          type: 'codeBlock',
          attrs: { language: block.language },
          content: block.text === '' ? [] : [{ type: 'text', text: block.text }],
        },
      ];
    case 'list':
      return fromList(block);
    case 'table':
      return [fromTable(block)];
    case 'thematicBreak':
      return [{ type: 'horizontalRule' }];
  }
}

/** Tasks are a kind of list in the editor: a list that mixes them with other items becomes several. */
function fromList(list: List): JSONContent[] {
  const lists: JSONContent[] = [];
  for (const [at, item] of list.items.entries()) {
    const type = item.checked !== null ? 'taskList' : list.ordered ? 'orderedList' : 'bulletList';
    const last = lists.at(-1);
    if (last?.type === type) last.content?.push(fromItem(item));
    else
      lists.push({ type, attrs: type === 'orderedList' ? { start: list.start + at } : {}, content: [fromItem(item)] });
  }
  return lists;
}

function fromItem(item: ListItem): JSONContent {
  const blocks = fromBlocks(item.children);
  // The editor's items begin with a paragraph.
  const content = blocks[0]?.type === 'paragraph' ? blocks : [{ type: 'paragraph' }, ...blocks];
  return item.checked === null
    ? { type: 'listItem', content }
    : { type: 'taskItem', attrs: { checked: item.checked }, content };
}

function fromTable(table: Table): JSONContent {
  const row = (type: string, cells: Table['head']) => ({
    type: 'tableRow',
    content: table.head.map((_, column) => ({
      type,
      attrs: { align: table.align[column] ?? null },
      content: [{ type: 'paragraph', content: fromInlines(cells[column] ?? [], []) }],
    })),
  });
  return {
    type: 'table',
    content: [row('tableHeader', table.head), ...table.rows.map((cells) => row('tableCell', cells))],
  };
}

function fromInlines(inlines: readonly Inline[], marks: Mark[]): JSONContent[] {
  return inlines.flatMap((inline) => fromInline(inline, marks));
}

function fromInline(inline: Inline, marks: Mark[]): JSONContent[] {
  switch (inline.type) {
    case 'text':
      return inline.text === '' ? [] : [{ type: 'text', text: inline.text, marks }];
    case 'topic':
      return [{ type: 'text', text: `#${inline.label}`, marks }];
    case 'code':
      return inline.text === '' ? [] : [{ type: 'text', text: inline.text, marks: [...marks, { type: 'code' }] }];
    case 'break':
      return [{ type: 'hardBreak', marks }];
    case 'mention':
      return [{ type: 'mention', attrs: { kind: inline.kind, id: inline.id, label: inline.label }, marks }];
    case 'link':
      return fromInlines(inline.children, [...marks, { type: 'link', attrs: { href: inline.href } }]);
    case 'strong':
      return fromInlines(inline.children, [...marks, { type: 'bold' }]);
    case 'emphasis':
      return fromInlines(inline.children, [...marks, { type: 'italic' }]);
    case 'strike':
      return fromInlines(inline.children, [...marks, { type: 'strike' }]);
  }
}

function atLeastOne(content: JSONContent[]): JSONContent[] {
  return content.length > 0 ? content : [{ type: 'paragraph' }];
}
