import type { BlockContent, List as ListNode, ListItem as ListItemNode, Literal, PhrasingContent, Root } from 'mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmAutolinkLiteralToMarkdown } from 'mdast-util-gfm-autolink-literal';
import { defaultHandlers, toMarkdown, type Handle, type Options } from 'mdast-util-to-markdown';
import { safeAddress } from './address';
import type { Block, Document, Inline, Link, List, Table } from './document';
import { withAddresses } from './addresses-in-text';
import { onOneLine, tidy } from './tidy';
import { withTopics } from './topics';

interface TopicNode extends Literal {
  type: 'topic';
}
declare module 'mdast' {
  interface PhrasingContentMap {
    topic: TopicNode;
  }
  interface RootContentMap {
    topic: TopicNode;
  }
}

/** A line break is the new line itself where Markdown keeps it; beside another one it needs the backslash. */
const lineBreak: Handle = (node, parent, state, info) => {
  const written = defaultHandlers.break(node, parent, state, info);
  const at = parent?.children.indexOf(node) ?? 0;
  const alone = [parent?.children[at - 1], parent?.children[at + 1]].every(
    (beside) => beside && beside.type !== 'break',
  );
  return written === '\\\n' && alone ? '\n' : written;
};

/** The # needs no escape; of the word only an underline beside a hyphen or another one could begin emphasis. */
const topic: Handle = (node: TopicNode) => `#${node.value.replace(/_(?=[-_])|(?<=[-_])_/g, '\\_')}`;

/** Made at each writing, not at loading: who only reads then carries nothing of it. */
const options = (): Options => ({
  bullet: '-',
  bulletOther: '*',
  emphasis: '*',
  fences: true,
  listItemIndent: 'one',
  rule: '-',
  handlers: { topic, break: lineBreak },
  // Any visible character after it can begin an address in angle brackets.
  unsafe: [{ character: '<', after: '\\S', inConstruct: 'phrasing', notInConstruct: ['autolink'] }],
  extensions: [
    gfmAutolinkLiteralToMarkdown(),
    gfmStrikethroughToMarkdown(),
    gfmTableToMarkdown({ tablePipeAlign: false }),
    gfmTaskListItemToMarkdown(),
  ],
});

/**
 * Writes the tree as Markdown: `parse(serialize(document))` is the document again, for every document that `parse`
 * or the editor makes. Words that look like markup are escaped; bare addresses in text become links.
 */
export function serialize(document: Document): string {
  const root: Root = { type: 'root', children: writeBlocks(document.blocks) };
  return toMarkdown(root, options()).trimEnd();
}

function writeBlocks(blocks: readonly Block[]): BlockContent[] {
  return blocks.flatMap((block) => writeBlock(block) ?? []);
}

function writeBlock(block: Block): BlockContent | null {
  switch (block.type) {
    case 'paragraph': {
      const children = writeInlines(tidy(block.children));
      return children.length === 0 ? null : { type: 'paragraph', children };
    }
    case 'heading': {
      const children = writeInlines(tidy(onOneLine(block.children)));
      return children.length === 0 ? null : { type: 'heading', depth: block.level, children };
    }
    case 'quote': {
      const children = writeBlocks(block.children);
      return children.length === 0 ? null : { type: 'blockquote', children };
    }
    case 'list':
      return writeList(block);
    case 'codeBlock':
      return { type: 'code', lang: block.language, value: block.text };
    case 'table':
      return writeTable(block);
    case 'thematicBreak':
      return { type: 'thematicBreak' };
  }
}

function writeList(list: List): ListNode | null {
  const items = list.items.flatMap<ListItemNode>((item) => {
    const children = writeBlocks(item.children);
    // An empty item may read as text of the line before; a task without words is none in Markdown.
    const lost = children.length === 0 || (item.checked !== null && children[0].type !== 'paragraph');
    return lost ? [] : [{ type: 'listItem', checked: item.checked, spread: false, children }];
  });
  return items.length === 0
    ? null
    : { type: 'list', ordered: list.ordered, start: list.start, spread: false, children: items };
}

function writeTable(table: Table): BlockContent {
  const rows = [table.head, ...table.rows].map((row) => ({
    type: 'tableRow' as const,
    children: row.map((cell) => ({ type: 'tableCell' as const, children: writeInlines(tidy(cell)) })),
  }));
  return { type: 'table', align: [...table.align], children: rows };
}

function writeInlines(inlines: readonly Inline[]): PhrasingContent[] {
  return inlines.flatMap((inline) => writeInline(inline));
}

function writeInline(inline: Inline): PhrasingContent[] {
  switch (inline.type) {
    case 'text':
      return withAddresses(inline.text).flatMap((part) =>
        part.type === 'text' ? writeText(part.text) : writeInline(part),
      );
    case 'strong':
    case 'emphasis':
      return [{ type: inline.type, children: writeInlines(inline.children) }];
    case 'strike':
      return [{ type: 'delete', children: writeInlines(inline.children) }];
    case 'code':
      return inline.text === '' ? [] : [{ type: 'inlineCode', value: inline.text }];
    case 'link':
      return [writeLink(inline)];
    case 'mention':
      return [
        { type: 'link', url: `${inline.kind}:${inline.id}`, children: [{ type: 'text', value: `@${inline.label}` }] },
      ];
    case 'topic':
      return [{ type: 'topic', value: inline.label }];
    case 'break':
      return [{ type: 'break' }];
  }
}

function writeText(text: string): PhrasingContent[] {
  return withTopics(text).map((part) =>
    part.type === 'topic'
      ? { type: 'topic', value: part.label }
      : { type: 'text', value: 'text' in part ? part.text : '' },
  );
}

/** A link whose words are its address is written as just the address. */
function writeLink(link: Link): PhrasingContent {
  const only = link.children.length === 1 && link.children[0].type === 'text' ? link.children[0].text : null;
  const bare = only !== null && safeAddress(only)?.href === link.href;
  return {
    type: 'link',
    url: bare ? only : link.href,
    children: bare ? [{ type: 'text', value: only }] : linkWords(link.children),
  };
}

/** Text in a label stays text: neither address nor topic. */
function linkWords(inlines: readonly Inline[]): PhrasingContent[] {
  return inlines.flatMap<PhrasingContent>((inline) => {
    if (inline.type === 'text') return [{ type: 'text', value: inline.text }];
    if (inline.type === 'strike') return [{ type: 'delete', children: linkWords(inline.children) }];
    if (inline.type === 'strong' || inline.type === 'emphasis')
      return [{ type: inline.type, children: linkWords(inline.children) }];
    return writeInline(inline);
  });
}
