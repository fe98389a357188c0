import { randomUUID } from 'node:crypto';
import { Client, escapeIdentifier } from 'pg';
import { testCluster, type ClusterConnection } from './cluster';
import { migrateForTests } from './schema';

export type TestDatabase = {
  connection: ClusterConnection & { database: string };
  /** Throws the database away, with whatever is still connected. */
  drop(): Promise<void>;
};

const TEMPLATE = 'plenum_template';
/** Any number, the same in all workers. */
const TEMPLATE_LOCK = 20_261_122;

/**
 * A database of its own with the current schema, cloned in about 0.1 s from a template that is migrated once a run.
 * For one test file: `beforeAll(async () => (database = await testDatabase()))`, `afterAll(() => database.drop())`.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const cluster = await testCluster();
  await asAdministrator(cluster, (admin) => ensureTemplate(cluster, admin));
  return make(cluster, `template ${TEMPLATE}`);
}

/** A database without any table, for tests of the migrations themselves. */
export async function emptyDatabase(): Promise<TestDatabase> {
  return make(await testCluster(), 'template template0');
}

async function make(cluster: ClusterConnection, source: string): Promise<TestDatabase> {
  const database = `test_${randomUUID().replaceAll('-', '')}`;
  await asAdministrator(cluster, (admin) => admin.query(`create database ${escapeIdentifier(database)} ${source}`));
  const drop = () =>
    asAdministrator(cluster, async (admin) => {
      await admin.query(`drop database if exists ${escapeIdentifier(database)} with (force)`);
    });
  return { connection: { ...cluster, database }, drop };
}

/** Made under another name and renamed when complete: a worker killed half way leaves no half template. */
async function ensureTemplate(cluster: ClusterConnection, admin: Client): Promise<void> {
  await admin.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]); // let go when the connection ends
  const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [TEMPLATE]);
  if (rowCount) return;
  const draft = `${TEMPLATE}_draft`;
  await admin.query(`drop database if exists ${draft} with (force)`);
  await admin.query(`create database ${draft} template template0`);
  await migrateForTests({ ...cluster, database: draft });
  await admin.query(`alter database ${draft} rename to ${TEMPLATE}`);
}

async function asAdministrator<T>(cluster: ClusterConnection, work: (admin: Client) => Promise<T>): Promise<T> {
  const admin = new Client({ ...cluster, database: 'postgres' });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}
