import type { Inline } from './document';
import { linksOf, mentionsOf, topicsOf } from './findings';
import { parse } from './parse';

const ana = '0190a1b2-0000-7000-8000-000000000001';
const legal = '0190a1b2-0000-7000-8000-000000000002';
const text = (words: string) => ({ type: 'text', text: words });
const words = (source: string): readonly Inline[] => {
  const [block] = parse(source).blocks;
  return block?.type === 'paragraph' ? block.children : [];
};

describe('reading Markdown', () => {
  it('reads each kind of block', () => {
    const source =
      '# One\n\nText\n\n- a\n  1. b\n- [x] done\n\n> said\n\n```ts\nconst a = 1;\n```\n\n|a|b|\n|:-|-:|\n|1|2|\n\n***';
    expect(parse(source).blocks.map((block) => block.type)).toEqual([
      'heading',
      'paragraph',
      'list',
      'quote',
      'codeBlock',
      'table',
      'thematicBreak',
    ]);
    expect(parse(source).blocks[4]).toEqual({ type: 'codeBlock', language: 'ts', text: 'const a = 1;' });
    expect(parse(source).blocks[5]).toMatchObject({ align: ['left', 'right'], rows: [[[text('1')], [text('2')]]] });
    expect(parse(source).blocks[2]).toMatchObject({
      items: [{ checked: null, children: [{ type: 'paragraph' }, { type: 'list', ordered: true }] }, { checked: true }],
    });
  });

  it('reads each kind of formatting', () => {
    expect(words('**a** *b* ~~c~~ `d` <e>').map((inline) => inline.type)).toEqual([
      'strong',
      'text',
      'emphasis',
      'text',
      'strike',
      'text',
      'code',
      'text',
    ]);
    expect(words('~one~')).toEqual([text('~one~')]);
  });

  it('keeps the line breaks people type', () => {
    expect(words('one\ntwo\\\nthree')).toEqual([
      text('one'),
      { type: 'break' },
      text('two'),
      { type: 'break' },
      text('three'),
    ]);
    expect(parse('one\r\n\r\ntwo').blocks).toHaveLength(2);
  });

  it('gives indentation and underlining no meaning', () => {
    expect(words('    four spaces')).toEqual([text('four spaces')]);
    expect(parse('Title\n---').blocks.map((block) => block.type)).toEqual(['paragraph', 'thematicBreak']);
    expect(words('[a]: http://b.example')).not.toEqual([]);
  });

  it('shows headings as three levels', () => {
    const levels = parse('# a\n\n### c\n\n###### f').blocks.map((block) =>
      block.type === 'heading' ? block.level : null,
    );
    expect(levels).toEqual([1, 3, 3]);
  });
});

describe('mentions', () => {
  it('finds people and departments once each, in order', () => {
    const document = parse(
      `> [@Ana](person:${ana})\n\n- [@Legal](department:${legal}) and [@Ana](PERSON:${ana.toUpperCase()})`,
    );
    expect(mentionsOf(document)).toEqual([
      { kind: 'person', id: ana },
      { kind: 'department', id: legal },
    ]);
  });

  it('takes names with brackets, stars and other scripts', () => {
    expect(words(`[@Ana \\[QA\\] \\*Ortiz\\*](person:${ana})`)).toEqual([
      { type: 'mention', kind: 'person', id: ana, label: 'Ana [QA] *Ortiz*' },
    ]);
    expect(words(`[@محمد\u200cرضا](person:${ana})`)).toMatchObject([{ label: 'محمد\u200cرضا' }]);
  });

  it('is not fooled by code, by other ids, by escapes', () => {
    const source = `\`[@A](person:${ana})\` [@B](person:1) \\[@C](person:${ana})\n\n\`\`\`\n[@D](person:${ana})\n\`\`\``;
    expect(mentionsOf(parse(source))).toEqual([]);
    expect(words('[@B](person:1)')).toEqual([text('[@B](person:1)')]);
  });

  it('shows no character in a name that hides or turns', () => {
    const [mention] = words(`[@A\u202en\u200ba\u2066\ufeff\u00ad\nO\u200drtiz](person:${ana})`);
    expect(mention).toMatchObject({ label: 'Ana Ortiz' });
  });
});

describe('topics', () => {
  it.each([
    ['#launch now', ['launch']],
    ['#Über-Uns, #ΣΊΣΥΦΟΣ. #日本語 #हिन्दी', ['über-uns', 'σίσυφος', '日本語', 'हिन्दी']],
    ['#2026plan #123 #_ #a1', ['2026plan', 'a1']],
    ['#e\u0301te\u0301 #été', ['été']],
    ['(#a) [#b] **#c** #d- #e_f', ['a', 'b', 'c', 'd', 'e_f']],
    ['C# x#no http://a.example/#frag ##two', []],
    ['`#code` [#label](http://a.example)', []],
    [`#${'a'.repeat(50)} #${'b'.repeat(51)}`, ['a'.repeat(50)]],
    ['# heading #tag', ['tag']],
  ])('in %s', (source, tags) => {
    expect(topicsOf(parse(source))).toEqual(tags);
  });

  it('keeps how the author wrote it', () => {
    expect(words('See #Launch!')).toEqual([text('See '), { type: 'topic', tag: 'launch', label: 'Launch' }, text('!')]);
  });
});

describe('links', () => {
  it('reads bare, angled and named addresses', () => {
    const source =
      'https://a.example/x. <http://b.example> [c](HTTPS://C.example) me@d.example www.e.example ![f](http://f.example)';
    expect(linksOf(parse(source))).toEqual([
      'https://a.example/x',
      'http://b.example/',
      'https://c.example/',
      'http://www.e.example/',
      'http://f.example/',
    ]);
  });

  it('shows pictures as the link they are, and the mark when it was meant as such', () => {
    expect(words('![chart](http://a.example/c.png)')).toMatchObject([{ type: 'link', children: [text('chart')] }]);
    expect(words('Wow\\![chart](http://a.example/c.png)')).toMatchObject([text('Wow!'), { type: 'link' }]);
  });

  it('names the true host where the label could deceive', () => {
    const host = (source: string) =>
      words(source).map((inline) => (inline.type === 'link' ? inline.host : undefined))[0];
    expect(host('http://аpple.com')).toBe('xn--pple-43d.com');
    expect(host('[https://bank.example](https://evil.example)')).toBe('evil.example');
    expect(host('[bank.example/login](https://evil.example)')).toBe('evil.example');
    expect(host('[Bank](https://bank.example@evil.example)')).toBe('evil.example');
    expect(host('[bank.ex\u200bample](https://evil.example)')).toBe('evil.example');
    expect(host('[www.bank.example](https://bank.example/login)')).toBeNull();
    expect(host('[our bank](https://bank.example)')).toBeNull();
  });
});
