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
