import { Database, eventKind, Jobs, Outbox, type RecordedEvent, sql, Transactions } from '@plenum/platform';
import { startApp, testDatabase, type TestApp, type TestDatabase, until } from '@plenum/test-support';
import { Client } from 'pg';
import { PgBoss } from 'pg-boss';
import { aProbe, type Register } from './probe';

const happened = eventKind<{ n: number }>('test.happened');
type Happened = RecordedEvent<{ n: number }>;

let database: TestDatabase;
let open: TestApp[];
beforeEach(async () => {
  database = await testDatabase();
  open = [];
});
afterEach(async () => {
  for (const app of open) await app.close();
  await database.drop();
});

async function aProcess(register: Register, worker = true): Promise<TestApp> {
  const app = await startApp({ database, worker, modules: [aProbe(register)], log: () => undefined });
  open.push(app);
  return app;
}
const record = (app: TestApp, ...ns: number[]) =>
  app.nest.get(Transactions).run((tx) => app.nest.get(Outbox).append(tx, ...ns.map((n) => happened({ n }))));
const sorted = (ns: readonly number[]) => [...ns].sort((a, b) => a - b);
const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);

async function withClient<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(database.connection);
  await client.connect();
  return work(client).finally(() => client.end());
}

describe('The relay', () => {
  it('brings each event to each subscriber, with its number and time', async () => {
    const heard: Record<string, Happened[]> = { one: [], two: [] };
    const app = await aProcess((on) => {
      on.durably('one', happened, async (event) => void heard['one']!.push(event));
      on.durably('two', happened, async (event) => void heard['two']!.push(event));
    });
    await record(app, ...numbers(30));
    await until('all', () => heard['one']!.length >= 30 && heard['two']!.length >= 30);
    for (const events of Object.values(heard)) {
      expect(sorted(events.map(({ payload }) => payload.n))).toEqual(numbers(30));
      expect(events.every(({ id, occurredAt }) => Number.isInteger(id) && occurredAt instanceof Date)).toBe(true);
    }
  });

  it('loses nothing when its worker dies in the middle', async () => {
    const heard: number[] = [];
    const listen =
      (slowly: number): Register =>
      (on) =>
        on.durably('listener', happened, async ({ payload }) => {
          await new Promise((resolve) => setTimeout(resolve, slowly));
          heard.push(payload.n);
        });
    const first = await aProcess(listen(15));
    await record(first, ...numbers(40));
    await until('some', () => heard.length >= 5);
    // What the database sees of a process that is killed: every connection gone at once, whatever it was doing.
    await withClient((client) =>
      client.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      ),
    );
    await open
      .pop()!
      .close()
      .catch(() => undefined);
    expect(new Set(heard).size).toBeLessThan(40);

    const second = await aProcess(listen(0));
    await record(second, 40, 41);
    await leasesRunOut();
    await until('all', () => numbers(42).every((n) => heard.includes(n)), 15_000);
  }, 60_000);

  it('tries a failing subscriber again and then lays the event aside, while nobody waits for it', async () => {
    let tries = 0;
    const heard: Record<string, number[]> = { good: [], bad: [] };
    const app = await aProcess((on) => {
      on.durably('good', happened, async ({ payload }) => void heard['good']!.push(payload.n));
      on.durably('bad', happened, async ({ payload }) => {
        if (payload.n === 1) {
          tries += 1;
          throw new Error('I cannot stand ones.');
        }
        heard['bad']!.push(payload.n);
      });
    });
    // Eight tries with growing pauses take a quarter of an hour: here two, at once.
    await withClient((client) =>
      client.query(
        `update pgboss.queue set retry_limit = 2, retry_delay = 0, retry_backoff = false where name = 'event.bad'`,
      ),
    );
    await record(app, 0, 1, 2);
    await record(app, 3);
    await until('those who can', () => heard['good']!.length === 4 && heard['bad']!.length === 3);
    expect([sorted(heard['good']!), sorted(heard['bad']!)]).toEqual([
      [0, 1, 2, 3],
      [0, 2, 3],
    ]);
    const laidAside = () =>
      app.nest
        .get(Database)
        .query(sql`select data -> 'payload' as payload from pgboss.job where name = 'dead_letters'`);
    await until('the dead letter', async () => (await laidAside()).length > 0, 15_000);
    expect([tries, await laidAside()]).toEqual([3, [{ payload: { n: 1 } }]]);
  }, 60_000);

  it('hears by asking when nobody rings', async () => {
    const heard: Record<string, number[]> = { durable: [], live: [] };
    await aProcess((on) => {
      on.durably('durable', happened, async ({ payload }) => void heard['durable']!.push(payload.n));
      on.live(happened, ({ payload }) => void heard['live']!.push(payload.n));
    });
    // Another process that wrote and died before it could ring.
    await withClient((client) =>
      client.query(`insert into outbox_event (name, payload) values ('test.happened', '{"n": 7}')`),
    );
    await until('live, without a bell', () => heard['live']!.length === 1, 3_000);
    await until('durable, without a bell', () => heard['durable']!.length === 1, 5_000);
  });

  it('says nothing of what was rolled back, to anybody', async () => {
    const heard: number[] = [];
    const app = await aProcess((on) => {
      on.durably('durable', happened, async ({ payload }) => void heard.push(payload.n));
      on.live(happened, ({ payload }) => void heard.push(payload.n));
    });
    const undone = app.nest.get(Transactions).run(async (tx) => {
      await app.nest.get(Outbox).append(tx, happened({ n: 1 }));
      throw new Error('undo');
    });
    await expect(undone).rejects.toThrow('undo');
    await record(app, 2);
    await until('what was not', () => heard.length === 2);
    expect(heard).toEqual([2, 2]);
  });

  it('moves each event once, however many workers there are', async () => {
    const heard: number[] = [];
    const listen: Register = (on) =>
      on.durably('listener', happened, async ({ payload }) => void heard.push(payload.n));
    const [one, other] = [await aProcess(listen), await aProcess(listen)];
    await Promise.all(numbers(60).map((n) => record(n % 2 ? one : other, n)));
    await until('all', () => heard.length >= 60, 10_000);
    await record(one, 60);
    await until('the last', () => heard.includes(60));
    expect(sorted(heard)).toEqual(numbers(61));
  });
});

describe('A job', () => {
  it('is there when its transaction is, and is not when it is not', async () => {
    const done: number[] = [];
    const app = await aProcess((_on, jobs) =>
      jobs.define<{ n: number }>('test.job', async ({ n }) => void done.push(n)),
    );
    const send = (n: number, then: () => void = () => undefined) =>
      app.nest.get(Transactions).run(async (tx) => {
        await app.nest.get(Jobs).send(tx, 'test.job', { n });
        then();
      });
    const undone = send(1, () => {
      throw new Error('undo');
    });
    await expect(undone).rejects.toThrow('undo');
    await send(2);
    await until('the job', () => done.length > 0);
    const jobs = await app.nest.get(Database).query(sql`select data from pgboss.job where name = 'test.job'`);
    expect([done, jobs]).toEqual([[2], [{ data: { n: 2 } }]]);
  });

  it('waits for its time', async () => {
    const done: number[] = [];
    const app = await aProcess((_on, jobs) =>
      jobs.define<{ n: number }>('test.job', async ({ n }) => void done.push(n)),
    );
    const send = (n: number, at?: Date) =>
      app.nest.get(Transactions).run((tx) => app.nest.get(Jobs).send(tx, 'test.job', { n }, at));
    await send(1, new Date(Date.now() + 3_600_000));
    await send(2);
    await until('the job without a time', () => done.length > 0);
    expect(done).toEqual([2]);
  });
});

/** Two minutes after a worker died its jobs are free again: here at once, by the supervision that each worker does. */
async function leasesRunOut(): Promise<void> {
  await withClient((client) =>
    client.query(`update pgboss.job set started_on = started_on - interval '10 minutes' where state = 'active'`),
  );
  const boss = new PgBoss({ ...database.connection, supervise: false, schedule: false });
  await boss.start();
  await boss.supervise();
  await boss.stop({ graceful: false });
}
