import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';

/**
 * What of Markdown is not part of our language: HTML (it is shown as the text it is), link definitions, code by
 * indentation and headings by underlining (people indent and underline without meaning either), and the picture
 * mark, so that `![a](b)` reads as the link in it (nested picture marks also take the parser seconds).
 */
const left = ['htmlFlow', 'htmlText', 'definition', 'codeIndented', 'setextUnderline', 'labelStartImage'];

const extensions = [
  gfmAutolinkLiteral(),
  gfmStrikethrough({ singleTilde: false }),
  gfmTable(),
  gfmTaskListItem(),
  { disable: { null: left } },
];
const mdastExtensions = [
  // Without its second pass over finished text: that one links what the author escaped, and knows no places.
  { ...gfmAutolinkLiteralFromMarkdown(), transforms: [] },
  gfmStrikethroughFromMarkdown(),
  gfmTableFromMarkdown(),
  gfmTaskListItemFromMarkdown(),
];

/** The syntax tree with places in the source. Time grows with the square of markers: ask `isHostile` first. */
export function syntaxTree(source: string): Root {
  return fromMarkdown(source, { extensions, mdastExtensions });
}

/** The line ends every part of this project counts on. */
export function normalizeLines(source: string): string {
  return source.replace(/\r\n?/g, '\n');
}
