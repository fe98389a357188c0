import { entities, platformDataSource } from '@plenum/api';
import { testDatabase, type TestDatabase } from '@plenum/test-support';
import { type DataSource } from 'typeorm';

/** Only hand-written SQL reads and writes them, so that there is one description of them: their migration. */
const withoutEntity = [
  'attachment',
  'audit_entry',
  'audit_personal',
  'audit_seal',
  'bookmark',
  'comment',
  'comment_revision',
  'department_member',
  'directory_import',
  'directory_import_row',
  'feed_ranking',
  'feed_visit',
  'file',
  'file_variant',
  'follow',
  'link_card',
  'link_card_waiting',
  'mail_message',
  'mute',
  'outbox_cursor',
  'outbox_event',
  'person_role',
  'person_search',
  'person_skill',
  'poll',
  'poll_option',
  'poll_vote',
  'post_counter',
  'post_draft',
  'post_mention',
  'post_report',
  'post_revision',
  'post_seen',
  'post_stream',
  'praise_recipient',
  'reaction',
  'reaction_count',
  'schema_migration',
  'space',
  'space_invitation',
  'space_member',
  'space_request',
  'throttle',
  'topic',
];

/** A column in words, the same for both sides: `email text not null`, `version integer not null default 1`. */
type Columns = Record<string, string[]>;

describe('The entities and the migrated database', () => {
  let database: TestDatabase;
  let source: DataSource;
  beforeAll(async () => {
    database = await testDatabase();
    source = await platformDataSource(database.connection).initialize();
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  async function inDatabase(): Promise<Columns> {
    const rows = await source.query<
      { table: string; name: string; type: string; nullable: boolean; preset: string | null }[]
    >(`
      select c.table_name as "table", c.column_name as name, c.data_type as type, c.is_nullable = 'YES' as nullable,
             regexp_replace(c.column_default, '::[a-z ]+$', '') as preset
        from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
       where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'`);
    return gather(rows.map(({ table, ...column }) => ({ table, column: inWords(column) })));
  }

  function inEntities(): Columns {
    return gather(
      source.entityMetadatas.flatMap((entity) =>
        entity.columns.map((column) => {
          const { databaseName: name, isNullable: nullable } = column;
          // TypeORM quotes numbers; PostgreSQL does not.
          const preset = source.driver.normalizeDefault(column)?.replace(/^'(\d+)'$/, '$1') ?? null;
          return {
            table: entity.tableName,
            column: inWords({ name, type: source.driver.normalizeType(column), nullable, preset }),
          };
        }),
      ),
    );
  }

  it('say the same of every column, and no column is said of one side only', async () => {
    const [said, there] = [inEntities(), await inDatabase()];
    expect(Object.keys(said)).toHaveLength(entities.length);
    for (const [table, columns] of Object.entries(said)) expect([table, columns]).toEqual([table, there[table] ?? []]);
  });

  it('leave to hand-written SQL what stands on the list, and nothing else', async () => {
    const said = inEntities();
    const others = Object.keys(await inDatabase()).filter((table) => !(table in said));
    expect(others.sort()).toEqual(withoutEntity);
  });
});

function inWords(column: { name: string; type: string; nullable: boolean; preset: string | null }): string {
  const { name, type, nullable, preset } = column;
  const parts = [name, type, nullable ? 'null' : 'not null', ...(preset === null ? [] : [`default ${preset}`])];
  return parts.join(' ');
}

function gather(rows: readonly { table: string; column: string }[]): Columns {
  const columns: Columns = {};
  for (const { table, column } of rows) (columns[table] ??= []).push(column);
  for (const list of Object.values(columns)) list.sort();
  return columns;
}
