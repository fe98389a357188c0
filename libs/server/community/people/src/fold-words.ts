const letters: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd' };

/**
 * Lower-case words without accents, one space between them: 'Łukasz  Straßer-Núñez' -> 'lukasz strasser nunez'.
 * The same as fold_words() in the database.
 */
export const foldWords = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[ßæœøłđ]/g, (letter) => letters[letter]!)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const MOST_WORDS = 8;

/** What somebody typed, as the words to look for. More than eight narrow nothing further. */
export const wordsOf = (text: string): string[] =>
  [...new Set(foldWords(text).split(' '))].filter(Boolean).slice(0, MOST_WORDS);
