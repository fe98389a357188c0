import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { migrations } from '@plenum/api';
import { Client } from 'pg';
import { emptyDatabase, testDatabase, type TestDatabase } from './database';

async function ask(database: TestDatabase, text: string): Promise<unknown[]> {
  const client = new Client(database.connection);
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

const tables = `select table_name::text as name from information_schema.tables where table_schema = 'public'`;

describe('a test database', () => {
  it('has the current schema and is nobody else’s', async () => {
    const [one, two] = await Promise.all([testDatabase(), testDatabase()]);
    await ask(one, 'create table only_in_one ()');
    expect(await ask(one, tables)).toContainEqual({ name: 'only_in_one' });
    expect(await ask(two, tables)).toContainEqual({ name: 'outbox_event' });
    expect(await ask(two, tables)).not.toContainEqual({ name: 'only_in_one' });
    await Promise.all([one.drop(), two.drop()]);
    await expect(ask(one, 'select 1')).rejects.toThrow('does not exist');
  });

  it('can be empty', async () => {
    const database = await emptyDatabase();
    expect(await ask(database, tables)).toEqual([]);
    await database.drop();
  });
});

describe('the list of migrations', () => {
  it('names every migration that a feature has', async () => {
    const server = resolve(__dirname, '../../../libs/server');
    const files = readdirSync(server, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /(^|\/)migrations\/\d+-[^/]+(?<!\.spec)\.ts$/.test(path),
    );
    const modules = await Promise.all(files.map((path) => import(join(server, path)) as Promise<object>));
    const written = modules.flatMap((module) => Object.keys(module));
    expect(migrations.map(({ name }) => name).sort()).toEqual(written.sort());
  });
});
