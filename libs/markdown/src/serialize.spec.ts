import fc from 'fast-check';
import type { Block, Document, Inline } from './document';
import { toBody } from './body';
import { excerpt } from './excerpt';
import { parse } from './parse';
import { serialize } from './serialize';

const ana = '0190a1b2-0000-7000-8000-000000000001';
const again = (source: string) => serialize(parse(source));
const paragraph = (...children: Inline[]): Document => ({
  blocks: [{ type: 'paragraph', children }],
  flattened: false,
});
const text = (words: string): Inline => ({ type: 'text', text: words });

describe('writing Markdown', () => {
  it.each([
    'Plain words, snake_case and 2 \\* 3.',
    '**bold** *italic* ~~gone~~ `code`',
    '**bold *both* bold**',
    '# One\n\n## Two\n\n### Three',
    '- a\n- b\n  - c\n    1. d\n    2. e\n- f',
    '3. three\n4. four',
    '- [ ] open\n- [x] done',
    '> quoted\n> second line\n>\n> - list in it',
    '```ts\nconst a = `x`;\n\n  indented\n```',
    '````\n```\n````',
    '| a | b |\n| :- | -: |\n| 1 \\| 2 | **3** |',
    'one\ntwo\nthree',
    'one\\\n\\\ntwo',
    `Ask [@Ana \\[QA\\] Ortiz](person:${ana}) and [@Legal](department:${ana})`,
    '#launch starts the line, ends it: #Launch',
    '<https://a.example/x_y_z?q=1#f>',
    '[words](https://a.example/)',
    '---',
    '1\\. May is no list\n\\- nor this\n\\# nor a heading\n\\> nor a quote',
    '\\[not a link]\\(at all)',
    '\\<b>no html\\</b> \\&amp;',
  ])('%j comes back as it was', (source) => {
    expect(again(source)).toBe(source);
  });

  it('keeps typed words what they are, whatever they look like', () => {
    for (const words of [
      '# no heading',
      '- no list',
      '1. no list',
      '> no quote',
      '```',
      '| a | b |',
      '---',
      '===',
      '*no* _em_ ~~x~~ `y`',
      '[a](b)',
      '<i>',
      '&lt;',
      'a\\',
      '!',
      '![',
      '+ x',
      '[x] y',
      '    z',
    ]) {
      expect(parse(serialize(paragraph(text(words)))).blocks).toEqual([
        { type: 'paragraph', children: [text(words.trim())] },
      ]);
    }
  });

  it('links addresses that were typed but not yet linked', () => {
    const source = serialize(paragraph(text('See https://a.example/b_c_d, or ask first_last@b.example.')));
    expect(source).toBe('See <https://a.example/b_c_d>, or ask <first_last@b.example>.');
  });

  it('drops what Markdown cannot hold', () => {
    expect(
      serialize({
        blocks: [
          { type: 'paragraph', children: [] },
          { type: 'paragraph', children: [text('a'), { type: 'break' }] },
        ],
        flattened: false,
      }),
    ).toBe('a');
  });

  const words = fc.stringMatching(/^[a-z*_~`#>!.\-\[\]()\\<&|+=:@ä日0-9 ]{1,12}$/);
  const { inline } = fc.letrec<{ inline: Inline[] }>((tie) => ({
    inline: fc.array(
      fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        words.map((value): Inline => ({ type: 'text', text: value })),
        fc.constant<Inline>({ type: 'mention', kind: 'person', id: ana, label: 'A [b] *c*' }),
        fc.constant<Inline>({ type: 'break' }),
        tie('inline').map((children): Inline => ({ type: 'strong', children })),
        tie('inline').map((children): Inline => ({ type: 'emphasis', children })),
        tie('inline').map((children): Inline => ({ type: 'strike', children })),
        words.map((value): Inline => ({ type: 'code', text: value })),
      ),
      { minLength: 1, maxLength: 4 },
    ),
  }));
  const { block } = fc.letrec<{ block: Block }>((tie) => ({
    block: fc.oneof(
      { depthSize: 'small' },
      inline.map((children): Block => ({ type: 'paragraph', children })),
      inline.map((children): Block => ({ type: 'heading', level: 2, children })),
      words.map((value): Block => ({ type: 'codeBlock', language: 'js', text: value })),
      fc.array(tie('block'), { minLength: 1, maxLength: 2 }).map((children): Block => ({ type: 'quote', children })),
      fc
        .tuple(
          fc.boolean(),
          fc.array(fc.array(tie('block'), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
        )
        .map(([ordered, items]): Block => ({
          type: 'list',
          ordered,
          start: 1,
          items: items.map((children) => ({ checked: null, children })),
        })),
      fc.constant<Block>({ type: 'thematicBreak' }),
    ),
  }));

  it('is settled after the first writing, for any document', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 3 }), (blocks) => {
        const once = serialize({ blocks, flattened: false });
        const twice = again(once);
        expect(parse(twice)).toEqual(parse(once));
      }),
      { numRuns: 300, seed: 20 },
    );
  });

  it('loses and adds no word, for any document', () => {
    const plain = (document: Document) => excerpt(toBody(document), 100_000).replace(/\s/g, '');
    fc.assert(
      fc.property(fc.array(block, { maxLength: 3 }), (blocks) => {
        const document = { blocks, flattened: false };
        expect(plain(parse(serialize(document)))).toBe(plain(document));
      }),
      { numRuns: 300, seed: 20 },
    );
  });
});
