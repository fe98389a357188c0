import { toBody } from './body';
import { excerpt } from './excerpt';
import { parse } from './parse';

const ana = '0190a1b2-0000-7000-8000-000000000001';
const short = (source: string, maxCharacters = 100) => excerpt(toBody(parse(source)), maxCharacters);

describe('an excerpt', () => {
  it('is the words alone, on one line', () => {
    const source = `# Title\n\n**Bold**, [@Ana](person:${ana}) #Topic\nnext\n\n- a\n- b\n\n|c|d|\n|-|-|\n|e|f|\n\n---\n\n\`g\`\n\n\`\`\`\nh\ni\n\`\`\``;
    expect(short(source)).toBe('Title Bold, @Ana #Topic next a b c d e f g h i');
  });

  it('is cut after a word, with room for the ellipsis', () => {
    expect(short('one two three', 13)).toBe('one two three');
    expect(short('one two three', 12)).toBe('one two…');
    expect(short('one two three', 8)).toBe('one two…');
    expect(short('Donaudampfschifffahrt', 10)).toBe('Donaudamp…');
    expect(short('a Donaudampfschifffahrt', 10)).toBe('a Donauda…');
  });

  it('never splits what is one character to a reader', () => {
    const family = '👩‍👩‍👧‍👦';
    expect(short(`ab${family}cd`, family.length + 2)).toBe('ab…');
    expect(short(`ab${family}cd`, family.length + 3)).toBe(`ab${family}…`);
    expect(short('e\u0301e\u0301e\u0301', 4)).toBe('e\u0301…');
    for (let room = 1; room < 20; room += 1)
      expect(short('😀😀😀😀😀😀', room)).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  });

  it('works where the browser knows no segments', () => {
    const segmenter = Object.getOwnPropertyDescriptor(Intl, 'Segmenter') ?? {};
    Object.defineProperty(Intl, 'Segmenter', { value: undefined, configurable: true });
    try {
      expect(short('😀😀😀', 4)).toBe('😀…');
      expect(short('one two three', 12)).toBe('one two…');
    } finally {
      Object.defineProperty(Intl, 'Segmenter', segmenter);
    }
  });
});
