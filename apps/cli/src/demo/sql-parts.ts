import { type Sql, sql } from '@plenum/platform';

/** A UUID v7 in SQL for something made at `moment`; the random part is PostgreSQL's own. */
export const idMadeAt = (moment: Sql): Sql => sql`(
  lpad(to_hex((extract(epoch from ${moment}) * 1000)::bigint), 12, '0')
  || '7' || substr(md5(random()::text), 1, 3) || '8' || substr(md5(random()::text || (${moment})::text), 1, 15))::uuid`;

/** One of the words, evenly. Evaluated anew for each row, because it names the row. */
export const oneOf = (words: readonly string[]): Sql =>
  sql`(${[...words]}::text[])[1 + floor(random() * ${words.length})::int]`;
