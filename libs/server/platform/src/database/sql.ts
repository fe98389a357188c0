import sqlTemplate, { empty, join, raw, Sql } from 'sql-template-tag';

/** Values become parameters, `Sql` values become text: ``sql`select 1 where ${predicate} and id = ${id}` ``. */
export const sql = sqlTemplate;
export { empty, join, raw, Sql };

/** The name of a table's alias inside a predicate; written by us, never by a person. */
export type Alias = Sql;
export const alias = (name: string): Alias => {
  if (!/^[a-z_][a-z0-9_]*$/.test(name)) throw new Error(`Not an alias: ${name}`);
  return raw(name);
};
