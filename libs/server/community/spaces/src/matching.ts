import { wordsOf } from '@plenum/people';
import { empty, join, type Sql, sql } from '@plenum/platform';

/** Further condition: every word that was typed begins a word of the text, whatever its case and accents. */
export function matching(text: Sql, typed: string | null | undefined): Sql {
  const words = wordsOf(typed ?? '');
  if (words.length === 0) return empty;
  const folded = sql`(' ' || fold_words(${text}))`;
  return sql`and ${join(
    words.map((word) => sql`${folded} like ${`% ${word}%`}`),
    ' and ',
  )}`;
}
