import { Database, eventKind, Outbox, type OutboxPosition, sql, Transactions } from '@plenum/platform';
import { startApp, type TestApp, until } from '@plenum/test-support';
import { Client } from 'pg';

const happened = eventKind<{ n: number }>('test.happened');
let app: TestApp;
let database: Database;

beforeAll(async () => {
  app = await startApp();
  database = app.nest.get(Database);
});
afterAll(() => app.close());

/** A writer with a connection of its own, whose transaction stays open until it is told. */
class SlowWriter {
  private constructor(private readonly client: Client) {}

  static async begin(): Promise<SlowWriter> {
    const client = new Client(app.database.connection);
    await client.connect();
    await client.query('begin');
    return new SlowWriter(client);
  }

  async records(n: number): Promise<number> {
    const { rows } = await this.client.query<{ id: string }>(
      `insert into outbox_event (name, payload) values ('test.happened', $1) returning id`,
      [{ n }],
    );
    return Number(rows[0]!.id);
  }

  async ends(how: 'commit' | 'rollback'): Promise<void> {
    await this.client.query(how);
    await this.client.end();
  }
}

const record = (n: number) => app.nest.get(Transactions).run((tx) => app.nest.get(Outbox).append(tx, happened({ n })));

/** Reads as the relay and the live tail do, from where it stands. */
class Reader {
  readonly got: number[] = [];

  constructor(private position: OutboxPosition) {}

  static async atTheEnd(): Promise<Reader> {
    return new Reader(await app.nest.get(Outbox).head(database));
  }

  async reads(): Promise<number[]> {
    const { events, position } = await app.nest.get(Outbox).after(database, this.position, 7);
    this.position = position;
    const numbers = events.map(({ payload }) => (payload as { n: number }).n);
    this.got.push(...numbers);
    return numbers;
  }

  /** Until so many have come. A transaction that is open anywhere in the cluster may hold them back for a while. */
  async readsUntil(count: number): Promise<void> {
    await until(`${count} events`, async () => (await this.reads(), this.got.length >= count), 20_000);
    await this.reads();
  }
}

/** Reads as one would without thinking: what has a greater number than the last. */
class NaiveReader {
  readonly got: number[] = [];
  private last = 0;

  async reads(): Promise<void> {
    const rows = await database.query<{ id: string; n: number }>(sql`
      select id, (payload ->> 'n')::int as n from outbox_event where id > ${this.last} order by id`);
    for (const { id, n } of rows) {
      this.last = Number(id);
      this.got.push(n);
    }
  }
}

describe('A reader of the outbox', () => {
  it('gets an event whose transaction commits after a later one, where a naive reader loses it', async () => {
    const [reader, naive] = [await Reader.atTheEnd(), new NaiveReader()];
    await naive.reads();
    naive.got.length = 0;
    const slow = await SlowWriter.begin();
    await slow.records(1);
    await record(2);
    await Promise.all([reader.reads(), naive.reads()]);
    expect(naive.got).toEqual([2]);
    expect(reader.got).toEqual([]); // it waits: the first may still come before
    await slow.ends('commit');
    await record(3);
    await Promise.all([reader.readsUntil(3), naive.reads()]);
    expect(naive.got).toEqual([2, 3]);
    expect(reader.got).toEqual([1, 2, 3]);
  });

  it('starts before everything that is under way', async () => {
    await record(10);
    const slow = await SlowWriter.begin();
    await slow.records(11);
    const reader = await Reader.atTheEnd();
    await slow.ends('commit');
    await record(12);
    await until('both', async () => (await reader.reads(), reader.got.includes(12)), 20_000);
    // What was committed just before may come again, when something older is still open in the cluster.
    expect(reader.got.filter((n) => n !== 10)).toEqual([11, 12]);
  });

  it('never hears of what was rolled back', async () => {
    const reader = await Reader.atTheEnd();
    const slow = await SlowWriter.begin();
    await slow.records(20);
    const undone = app.nest.get(Transactions).run(async (tx) => {
      await app.nest.get(Outbox).append(tx, happened({ n: 21 }));
      throw new Error('undo');
    });
    await expect(undone).rejects.toThrow('undo');
    await slow.ends('rollback');
    await record(22);
    await until('what was not', async () => (await reader.reads(), reader.got.includes(22)), 20_000);
    expect(reader.got.filter((n) => n >= 20)).toEqual([22]);
  });

  it('gets each event once from many writers who overlap, commit out of order and give up', async () => {
    const reader = await Reader.atTheEnd();
    const naive = new NaiveReader();
    await naive.reads();
    naive.got.length = 0;
    const committed: number[] = [];
    let writing = true;
    const polling = (async () => {
      while (writing) await Promise.all([reader.reads(), naive.reads()]);
    })();
    const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    const aWriter = async (who: number) => {
      for (let turn = 0; turn < 8; turn++) {
        const n = 1_000 * (who + 1) + turn;
        const writer = await SlowWriter.begin();
        await writer.records(n);
        // Each writer has a pace of its own, so that those who began first often end last.
        await pause(((who * 7 + turn * 11) % 5) * 6);
        const givesUp = (who + turn) % 6 === 0;
        await writer.ends(givesUp ? 'rollback' : 'commit');
        if (!givesUp) committed.push(n);
      }
    };
    await Promise.all(Array.from({ length: 8 }, (_, who) => aWriter(who)));
    writing = false;
    await polling;
    const ours = () => reader.got.filter((n) => n >= 1_000);
    await until('all', async () => (await reader.reads(), ours().length >= committed.length), 20_000);
    await Promise.all([reader.reads(), naive.reads()]);
    expect(ours().sort()).toEqual([...committed].sort());
    expect(new Set(ours()).size).toBe(ours().length);
    // Were this poller right as well, the storm would prove nothing.
    expect(naive.got.length).toBeLessThan(committed.length);
  });
});
