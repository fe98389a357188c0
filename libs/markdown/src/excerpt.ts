import type { Body, BodyBlock, BodyInline } from './body';
import { labelCharacters } from './characters';

/**
 * The text alone, on one line: for lists, mails and screen readers. At most `maxCharacters` UTF-16 units, the
 * ellipsis included; cut after a word where there is one in the second half, never inside what a reader sees as one character.
 */
export function excerpt(body: Body, maxCharacters: number): string {
  const text = labelCharacters(body.map(blockText).join(' '));
  return text.length <= maxCharacters ? text : `${cut(text, maxCharacters - 1)}…`;
}

function cut(text: string, room: number): string {
  const whole = wholeCharacters(text, room);
  if (text[whole.length] === ' ') return whole.trimEnd();
  const space = whole.lastIndexOf(' ');
  return (space > room / 2 ? whole.slice(0, space) : whole).trimEnd();
}

/** The longest start that fits and ends between two graphemes; between two code points when the first does not fit. */
function wholeCharacters(text: string, room: number): string {
  const near = text.slice(0, room + 1);
  let end = 0;
  if (typeof Intl.Segmenter === 'function') {
    for (const { index, segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(near)) {
      if (index + segment.length <= room) end = index + segment.length;
    }
  }
  if (end > 0) return text.slice(0, end);
  const splitsPair = /[\ud800-\udbff]/.test(text[room - 1] ?? '');
  return text.slice(0, Math.max(0, splitsPair ? room - 1 : room));
}

function blockText(block: BodyBlock): string {
  if ('map' in block) return inlineText(block);
  switch (block.type) {
    case 'heading':
      return inlineText(block.children);
    case 'quote':
      return block.children.map(blockText).join(' ');
    case 'list':
      return block.items.map((item) => item.children.map(blockText).join(' ')).join(' ');
    case 'codeBlock':
      return block.text;
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map(inlineText).join(' ')).join(' ');
    case 'thematicBreak':
      return '';
  }
}

function inlineText(inlines: readonly BodyInline[]): string {
  return inlines.map(wordsOf).join('');
}

function wordsOf(inline: BodyInline): string {
  if (typeof inline === 'string') return inline;
  switch (inline.type) {
    case 'code':
      return inline.text;
    case 'mention':
      return `@${inline.label}`;
    case 'topic':
      return `#${inline.label}`;
    case 'break':
      return ' ';
    default:
      return inlineText(inline.children);
  }
}
