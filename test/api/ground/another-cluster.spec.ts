import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { platformDataSource } from '@plenum/api';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '@plenum/embedded-postgres';
import { Database, eventKind, migrate, Outbox, type Queryable, Transactions, verifyAudit } from '@plenum/platform';
import {
  type Actor,
  aPost,
  Stage,
  startApp,
  type TestApp,
  testDatabase,
  type TestDatabase,
  until,
} from '@plenum/test-support';
import { Client } from 'pg';
import { aProbe } from './probe';

const happened = eventKind<{ n: number }>('test.happened');

/** A database in one cluster is dumped and restored into a younger one, whose transactions count from the beginning. */
describe('A database that was restored into another cluster', () => {
  const directory = mkdtempSync(join(tmpdir(), 'plenum-other-'));
  let server: EmbeddedPostgres;
  let old: TestDatabase;
  let restored: TestDatabase;
  const heard: number[] = [];
  const sorted = (ns: readonly number[]) => [...ns].sort((a, b) => a - b);
  const listens = aProbe((on) => on.durably('listener', happened, async ({ payload }) => void heard.push(payload.n)));
  const record = (app: TestApp, ...ns: number[]) =>
    app.nest.get(Transactions).run((tx) => app.nest.get(Outbox).append(tx, ...ns.map((n) => happened({ n }))));
  const verify = (app: TestApp) => verifyAudit(app.nest.get(Database) as Queryable);

  beforeAll(async () => {
    chmodSync(directory, 0o755); // when root runs the tests, PostgreSQL's user has to pass
    server = await startEmbeddedPostgres({ directory, database: 'plenum', durable: false });
    old = await testDatabase();
    restored = { connection: { ...server.connection }, drop: () => Promise.resolve() };
    const source = await platformDataSource(restored.connection).initialize();
    await migrate(source).finally(() => source.destroy());
  }, 60_000);
  afterAll(async () => {
    await server.stop();
    await old.drop();
    rmSync(directory, { recursive: true, force: true });
  });

  it('relays each event once that was not relayed, seals on, and verifies', async () => {
    await inDatabase(old, (client) =>
      client.query('do $$ begin for n in 1..5000 loop perform pg_current_xact_id(); commit; end loop; end $$'),
    );
    const before = await startApp({ database: old, worker: true, modules: [listens] });
    const { author } = await somethingSaid(before);
    await record(before, 1, 2, 3);
    await until('the first events are relayed', () => heard.length === 3);
    await until('all is sealed', async () => (await verify(before)).unsealed === 0);
    const { sealed, head } = await verify(before);
    expect(sealed).toBeGreaterThan(0);
    await before.close();
    // A process without a worker: what it says waits.
    const last = await startApp({ database: old, modules: [listens] });
    await aPost(new Stage(last), author);
    await record(last, 4, 5);
    await last.close();

    await copyAll(old, restored);
    // Somebody who could not wait for the first start.
    await inDatabase(restored, (client) =>
      client.query(`insert into outbox_event (name, payload) values ('test.happened', '{"n": 6}')`),
    );
    const after = await startApp({ database: restored, worker: true, modules: [listens] });
    try {
      await record(after, 7);
      await until('what had not been relayed, and what is new', () => heard.length >= 7);
      await until('all is sealed', async () => (await verify(after)).unsealed === 0);
      const whole = await verifyAudit(after.nest.get(Database), head);
      expect(whole).toMatchObject({ problem: null, sealed: sealed + 2 });
      expect(sorted(heard)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    } finally {
      await after.close();
    }
    // The second start finds nothing to settle.
    const again = await startApp({ database: restored, worker: true, modules: [listens] });
    await record(again, 8);
    await until('the newest', () => heard.includes(8));
    expect(sorted(heard)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(await verify(again)).toMatchObject({ problem: null, sealed: sealed + 2, unsealed: 0 });
    await again.close();
  }, 90_000);

  async function somethingSaid(app: TestApp): Promise<{ author: Actor }> {
    const stage = new Stage(app);
    const author = await stage.person();
    await aPost(stage, author);
    return { author };
  }
});

async function inDatabase<T>(database: TestDatabase, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(database.connection);
  await client.connect();
  return work(client).finally(() => client.end());
}

/** As pg_dump and psql do it, which the embedded PostgreSQL does not bring along: every row, then every sequence. */
async function copyAll(from: TestDatabase, to: TestDatabase): Promise<void> {
  await inDatabase(from, (source) =>
    inDatabase(to, async (target) => {
      await target.query('set session_replication_role = replica');
      const { rows: tables } = await source.query<{ name: string }>(
        `select quote_ident(relname) as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
      );
      for (const { name } of tables) {
        await target.query(`truncate ${name} cascade`);
        const { rows } = await source.query<{ all: string }>(
          `select coalesce(json_agg(t), '[]')::text as all from ${name} t`,
        );
        await target.query(
          `insert into ${name} overriding system value select * from json_populate_recordset(null::${name}, $1)`,
          [rows[0]!.all],
        );
      }
      const { rows: sequences } = await source.query<{ name: string; last: string | null }>(
        `select quote_ident(sequencename) as name, last_value as last from pg_sequences where schemaname = 'public'`,
      );
      for (const { name, last } of sequences) if (last) await target.query('select setval($1, $2)', [name, last]);
    }),
  );
}
