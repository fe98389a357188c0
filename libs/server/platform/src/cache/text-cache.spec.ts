import { TextCache } from './text-cache';

function shouting(maxCharacters: number) {
  const made: string[] = [];
  const cache = new TextCache(maxCharacters, (text) => {
    made.push(text);
    return text.toUpperCase();
  });
  return { cache, made };
}

describe('A cache of texts', () => {
  it('makes each thing once', () => {
    const { cache, made } = shouting(100);
    expect([cache.get('a'), cache.get('b'), cache.get('a')]).toEqual(['A', 'B', 'A']);
    expect(made).toEqual(['a', 'b']);
  });

  it('lets go of what was asked for longest ago, when it holds too many characters', () => {
    const { cache, made } = shouting(12);
    for (const text of ['aa', 'bb', 'cc', 'aa', 'dd']) cache.get(text);
    expect(made).toEqual(['aa', 'bb', 'cc', 'dd']);
    for (const text of ['aa', 'cc', 'dd', 'bb']) cache.get(text);
    expect(made.slice(4)).toEqual(['bb']);
  });

  it('holds nothing that is larger than itself', () => {
    const { cache, made } = shouting(5);
    expect([cache.get('abc'), cache.get('abc')]).toEqual(['ABC', 'ABC']);
    expect(made).toEqual(['abc', 'abc']);
    expect([cache.get('x'), cache.get('x')]).toEqual(['X', 'X']);
    expect(made).toEqual(['abc', 'abc', 'x']);
  });

  it('counts what is kept twice once', () => {
    const { cache, made } = shouting(8);
    cache.keep('a', 'A');
    for (let time = 0; time < 5; time++) cache.keep('b', '!!!!');
    expect([cache.get('a'), cache.get('b')]).toEqual(['A', '!!!!']);
    expect(made).toEqual([]);
  });
});
