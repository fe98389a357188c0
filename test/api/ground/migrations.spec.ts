import { migrations, platformDataSource } from '@plenum/api';
import { migrate } from '@plenum/platform';
import { emptyDatabase, type TestDatabase } from '@plenum/test-support';
import { type DataSource } from 'typeorm';

describe('The migrations', () => {
  let database: TestDatabase;
  let source: DataSource;
  beforeAll(async () => {
    database = await emptyDatabase();
    source = await platformDataSource(database.connection).initialize();
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  /** Everything one finds in the schema, one line each. Extensions stay: others may use them. */
  async function schema(): Promise<string[]> {
    const rows = await source.query<{ line: string }[]>(`
      select 'column ' || table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' || coalesce(column_default, '') as line
        from information_schema.columns where table_schema = 'public'
      union all select 'index ' || indexdef from pg_indexes where schemaname = 'public'
      union all select 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
        from pg_constraint where connamespace = 'public'::regnamespace
      union all select 'trigger ' || tgrelid::regclass || ' ' || tgname from pg_trigger where not tgisinternal
      union all select 'function ' || oid::regprocedure from pg_proc p where pronamespace = 'public'::regnamespace
          and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
      union all select 'type ' || typname from pg_type where typnamespace = 'public'::regnamespace and typtype in ('e', 'd')
      union all select 'relation ' || relkind::text || ' ' || relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'm', 'S')
      order by 1`);
    // TypeORM's own list of what ran.
    return rows.map(({ line }) => line).filter((line) => !line.includes('schema_migration'));
  }

  it('build everything from nothing, go back to nothing one by one, and build the same again', async () => {
    expect(await schema()).toEqual([]);
    const ran = await migrate(source);
    expect(ran).toEqual(migrations.map(({ name }) => name));
    const built = await schema();
    expect(built.length).toBeGreaterThan(100);

    for (const _ of migrations) {
      await source.undoLastMigration();
    }
    expect(await schema()).toEqual([]);

    await migrate(source);
    expect(await schema()).toEqual(built);
    expect(await migrate(source)).toEqual([]);
  }, 60_000);

  it('run once, however many processes start together', async () => {
    const fresh = await emptyDatabase();
    const sources = await Promise.all([1, 2, 3].map(() => platformDataSource(fresh.connection).initialize()));
    const ran = await Promise.all(sources.map((each) => migrate(each)));
    expect(ran.flat().sort()).toEqual(migrations.map(({ name }) => name).sort());
    for (const each of sources) await each.destroy();
    await fresh.drop();
  }, 60_000);
});
