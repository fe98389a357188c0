import fc from 'fast-check';
import { parse } from './parse';
import { plainParagraphs } from './plain';
import { syntaxTree } from './syntax';

/** The same tree as the parser's, without places in the source. */
const parsed = (source: string) =>
  JSON.parse(
    JSON.stringify(syntaxTree(source).children, (key, value: unknown) => (key === 'position' ? undefined : value)),
  ) as unknown;

const words = ['a', 'B', 'é', 'ß', '中', '🙂', '❤️', 'word', '#topic', 'yes/no', '5 %', ' ', ' ', '. ', '\n\n'];
const marked = [
  '*b*',
  '_b_',
  '**b**',
  '`c`',
  '~~s~~',
  '[x](http://a.de)',
  '<i>',
  '<http://a.de>',
  '&lt;',
  '\\*',
  '|',
  '-',
];
const others = [
  'www.a.de',
  'https://a.de',
  'a@b.de',
  '\n',
  '\n- ',
  '\n1. ',
  '\n# ',
  '\n---\n',
  '\n\n\n',
  '  ',
  '  \n',
  '\t',
  '@',
  '^',
];

describe('Plain text', () => {
  it.each([
    'Lunch is at noon.',
    'Two lines\nof one\n\nand another: (yes/no), 5 % “more”…',
    'Grüße an alle 🙂',
    'For #press',
  ])('is read without the parser: %p', (source) => {
    expect(plainParagraphs(source)).toEqual(parsed(source));
    expect(plainParagraphs(source)).not.toBeNull();
  });

  it.each([
    '*bold*',
    'a\n- b',
    '1. a',
    '# a',
    'a  \nb',
    'see www.a.de',
    'see https://a.de',
    'a@b.de',
    'a\n\n\nb',
    'a |b\n-|-',
    '',
  ])('is left to the parser where it has a mark: %p', (source) => expect(plainParagraphs(source)).toBeNull());

  it('is what the parser says it is, whatever is written', () => {
    const pick = (from: string[], weight: number) => ({ arbitrary: fc.constantFrom(...from), weight });
    const texts = fc.array(fc.oneof(pick(words, 8), pick(marked, 1), pick(others, 1)), { maxLength: 20 });
    let plain = 0;
    fc.assert(
      fc.property(texts, (parts) => {
        const source = parts.join('');
        const found = plainParagraphs(source);
        if (!found) return;
        plain += 1;
        expect(found).toEqual(parsed(source));
      }),
      { numRuns: 20_000, seed: 23 },
    );
    expect(plain).toBeGreaterThan(500);
  });

  it('takes time in proportion to its length', () => {
    const long = `${'word '.repeat(7_000)}*`;
    expect(plainParagraphs(long)).toBeNull();
    expect(plainParagraphs('word '.repeat(7_000).trim())).toHaveLength(1);
  });

  it('holds the same bounds', () => {
    const many = Array.from({ length: 6_000 }, () => 'line').join('\n\n');
    expect(parse(many).flattened).toBe(true);
  });
});
