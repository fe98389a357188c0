import fc from 'fast-check';
import type { Block, Document, Inline } from './document';
import { toBody } from './body';
import { excerpt } from './excerpt';
import { linksOf, mentionsOf } from './findings';
import { parse } from './parse';
import { serialize } from './serialize';
import { inlinesOf } from './walk';

const ana = '0190a1b2-0000-7000-8000-000000000001';

/** Nodes and depth of a finished tree, counted without the code under test. */
function measure(document: Document): { nodes: number; depth: number } {
  let nodes = 0;
  let deepest = 0;
  const visit = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('type' in value) nodes += 1;
    const here = 'type' in value ? depth + 1 : depth;
    deepest = Math.max(deepest, here);
    for (const inner of Object.values(value)) visit(inner, here);
  };
  visit(document.blocks, 0);
  return { nodes, depth: deepest };
}

const rows = (count: number, row: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => row(at)).join('\n');

describe('hostile sources stay bounded', () => {
  it.each([
    ['20,000 brackets', '['.repeat(20_000), true],
    ['bracket pairs', '[a]'.repeat(10_000), true],
    ['nested links', `${'['.repeat(5_000)}a${'](b)'.repeat(5_000)}`, true],
    ['nested pictures', `${'!['.repeat(5_000)}a${'](b)'.repeat(5_000)}`, true],
    ['alternating stars', '*a**a'.repeat(4_000), true],
    ['unclosed emphasis', 'a**b'.repeat(2) + 'c* '.repeat(10_000), true],
    ['100,000 emphases', '*a* '.repeat(100_000), true],
    ['strikes', '~~a~~'.repeat(5_000), true],
    ['back ticks of every length', rows(200, (at) => '`'.repeat(at + 1)), false],
    ['10,000 quotes', '>'.repeat(10_000), true],
    ['10,000 lists on a line', '- '.repeat(10_000), true],
    ['ordered lists on a line', '1. '.repeat(5_000), true],
    ['a stair of lists', rows(200, (at) => `${'  '.repeat(at)}- a`), true],
    ['a stair of quotes', rows(60, (at) => `${'>'.repeat(at)} a`), true],
    ['a list behind a fence that is none', `- a\n  \`\`\`\nx ${'*a**a'.repeat(4_000)}`, true],
    ['a fence that is none', `\`\`\` \`\n${'*a**a'.repeat(4_000)}`, true],
    ['a wide table', `${'|a'.repeat(2_000)}\n${'|-'.repeat(2_000)}`, true],
    ['a long table', `|a|b|\n|-|-|\n${'|a|b|\n'.repeat(6_000)}`, true],
    ['10,000 items', '- a\n'.repeat(10_000), true],
    ['10,000 mentions', `[@a](person:${ana}) `.repeat(10_000), true],
    ['100,000 faces', '🫠'.repeat(100_000), true],
    ['a megabyte', 'word '.repeat(200_000), true],
    ['entities', '&amp;'.repeat(8_000), false],
    ['escapes', '\\*'.repeat(700), false],
    ['angles', '<a '.repeat(1_400), false],
    ['mails', 'a@b.c '.repeat(6_000), true],
    ['addresses begun', 'https://'.repeat(4_000), false],
    ['a long code block', `\`\`\`\n${'[*_`\n'.repeat(5_000)}\`\`\``, false],
    ['marks on one letter', `a${'\u0301'.repeat(30_000)}`, false],
  ])('%s', (_, source, flattened) => {
    const document = parse(source);
    expect(document.flattened).toBe(flattened);
    const { nodes, depth } = measure(document);
    expect(nodes).toBeLessThanOrEqual(flattened ? 2 : 12_000);
    expect(depth).toBeLessThanOrEqual(45);
    expect(excerpt(toBody(document), 200).length).toBeLessThanOrEqual(200);
  });

  it('flattens to the characters themselves', () => {
    const source = '['.repeat(20_000);
    expect(parse(source).blocks).toEqual([{ type: 'paragraph', children: [{ type: 'text', text: source }] }]);
    expect(mentionsOf(parse(`[@a](person:${ana}) `.repeat(10_000)))).toEqual([]);
  });

  it('keeps an honest long text formatted', () => {
    const page = `## Part\n\nSome **bold** words, a [link](https://a.example) and [@Ana](person:${ana}).\n\n- one\n- two\n\n`;
    expect(parse(page.repeat(250)).flattened).toBe(false);
  });

  it('never throws, whatever the characters', () => {
    const characters = fc.constantFrom(...'abc #>-+*_~`[]()<>!|\\&;:/@.1\n\t\r\0\u200b\u202e\ud83d😀é'.split(''));
    const soup = fc.array(characters, { maxLength: 300 }).map((all) => all.join(''));
    fc.assert(
      fc.property(soup, (source) => {
        const document = parse(source);
        excerpt(toBody(document), 20);
        parse(serialize(document));
      }),
      { numRuns: 300, seed: 21 },
    );
  });
});

describe('nothing runs', () => {
  const payloads = [
    '<script>alert(1)</script>',
    '<svg onload=alert(1)>',
    '<math><mtext><script>alert(1)</script></mtext></math>',
    '<iframe src="javascript:alert(1)"></iframe>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<img src=x onerror=alert(1)>',
    '<a href="javascript:alert(1)">x</a>',
    '<!-- <b> -->',
    '<![CDATA[x]]>',
    '<?php x ?>',
    '<div>\n*a*\n</div>',
  ];
  it.each(payloads)('%s is the text it is', (payload) => {
    const kinds = [...inlinesOf(parse(payload))].map((inline) => inline.type);
    expect(kinds.filter((kind) => kind !== 'text' && kind !== 'break' && kind !== 'emphasis')).toEqual([]);
    expect(excerpt(toBody(parse(payload)), 200).replace(/\s/g, '')).toBe(
      payload.replace(/[\s]|(?<=\n)\*|\*(?=\n)/g, ''),
    );
  });

  it.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](java\tscript:alert(1))',
    '[x](<java\nscript:alert(1)>)',
    '[x](&#106;avascript:alert(1))',
    '[x](&#x6A;avascript&colon;alert(1))',
    '[x](\u0001javascript:alert(1))',
    '[x](javascript&#58;alert(1))',
    '[x](javascript\\:alert(1))',
    '[x](data:text/html,<script>alert(1)</script>)',
    '[x](data:text/html;base64,PHNjcmlwdD4=)',
    '[x](vbscript:msgbox(1))',
    '[x](file:///etc/passwd)',
    '[x](blob:https://a.example/1)',
    '[x](//evil.example)',
    '[x](\\\\evil.example)',
    '[x](/relative)',
    '[x](http:evil.example)',
    '[x](https://)',
    '[x](http://[::1)',
    '[x](mailto:)',
    '[x](tel:1)',
    '[x](person:1)',
    '[x](person:javascript:alert(1))',
    '<javascript:alert(1)>',
    '<data:text/html,x>',
    '![x](javascript:alert(1))',
    '[![x](javascript:alert(1))](javascript:alert(2))',
    '[x]: javascript:alert(1)\n\n[x]',
    '[x][y]\n\n[y]: javascript:alert(1)',
  ])('%j is no link', (source) => {
    const document = parse(source);
    expect(linksOf(document)).toEqual([]);
    expect([...inlinesOf(document)].filter((inline) => inline.type === 'link' || inline.type === 'mention')).toEqual(
      [],
    );
  });

  it('lets only checked addresses through, from any soup', () => {
    const part = fc.constantFrom(
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      'javascript:',
      'https://',
      'a.example',
      'data:',
      '&#106;',
      '\\',
      ' ',
      '\n',
      '!',
      '@',
      'person:',
      ana,
      'mailto:',
      '\t',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        for (const inline of inlinesOf(parse(parts.join('')))) {
          if (inline.type === 'link') expect(inline.href).toMatch(/^(https?:\/\/[^\s]|mailto:)/);
          if (inline.type === 'mention') expect(inline.id).toBe(ana);
        }
      }),
      { numRuns: 500, seed: 22 },
    );
  });

  it('takes the power to turn text from every kind of node', () => {
    const turned = '\u202e\u2066\u202d';
    const source = `a${turned}b \`c${turned}d\` **e${turned}f** [g${turned}h](http://a.example)\n\n\`\`\`\ni${turned}j\n\`\`\`\n\n|k${turned}|\n|-|\n|\u001b[31ml|`;
    expect(JSON.stringify(parse(source))).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|\\u001b/);
  });
});

/** Compile-time proof that the tree is closed: a new kind of node must be decided on here. */
const everyBlock: Record<Block['type'], true> = {
  paragraph: true,
  heading: true,
  list: true,
  quote: true,
  codeBlock: true,
  table: true,
  thematicBreak: true,
};
const everyInline: Record<Inline['type'], true> = {
  text: true,
  strong: true,
  emphasis: true,
  strike: true,
  code: true,
  link: true,
  mention: true,
  topic: true,
  break: true,
};
it('makes no other node than those of the language', () => {
  const kinds = new Set<string>();
  const source = `# a\n\n- [ ] b\n\n> *c* **d** ~~e~~ \`f\`\n\n[@g](person:${ana}) #h https://i.example\nj\n\n|k|\n|-|\n\n---\n\n\`\`\`\nl\n\`\`\``;
  JSON.stringify(parse(source), (key, value) => (key === 'type' ? (kinds.add(value), value) : value));
  expect([...kinds].sort()).toEqual([...Object.keys(everyBlock), ...Object.keys(everyInline)].sort());
});
