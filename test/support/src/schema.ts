import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { migrate, plenumDataSource, type Connection, type DataSourceParts } from '@plenum/platform';

type Migrations = DataSourceParts['migrations'];

/** Brings an empty database to the current schema: the one place that says which migrations there are. */
export async function migrateForTests(connection: Connection): Promise<void> {
  const failed = (error: unknown) => console.error(error);
  const parts = { connection, entities: [], migrations: await allMigrations(), pool: 2, onPoolError: failed };
  const source = await plenumDataSource(parts).initialize();
  try {
    await migrate(source);
  } finally {
    await source.destroy();
  }
}

/** Every exported class of every migrations folder; TypeORM runs them by the time in their names. */
async function allMigrations(): Promise<Migrations> {
  const server = resolve(__dirname, '../../../libs/server');
  const files = readdirSync(server, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /(^|\/)migrations\/\d+-[^/]+(?<!\.spec)\.ts$/.test(path),
  );
  const modules = await Promise.all(files.map((path) => import(join(server, path)) as Promise<object>));
  return modules.flatMap((module) =>
    Object.values(module).filter((value): value is Migrations[number] => typeof value === 'function'),
  );
}
