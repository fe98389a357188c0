import { foldWords, wordsOf } from './fold-words';

describe('folding words', () => {
  it.each([
    ['Łukasz  Straßer-Núñez', 'lukasz strasser nunez'],
    ['ÉLODIE', 'elodie'],
    ['Ø. Ærø', 'o aero'],
    ['O’Neill', 'o neill'],
    ['李 小龙', '李 小龙'],
    ['Дмитрий Й.', 'дмитрии и'],
    ['  %_\\ ', ''],
  ])('%s becomes %s', (text, folded) => expect(foldWords(text)).toBe(folded));

  it('takes each word once and no more than eight', () => {
    expect(wordsOf('Anna anna ANNA')).toEqual(['anna']);
    expect(wordsOf('a b c d e f g h i j')).toHaveLength(8);
    expect(wordsOf(' … ')).toEqual([]);
  });
});
