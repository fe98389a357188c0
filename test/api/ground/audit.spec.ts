import { lockDirectoryShape } from '@plenum/departments';
import {
  Audit,
  AuditChain,
  type Queryable,
  type Sql,
  sql,
  type Transaction,
  Transactions,
  verifyAudit,
} from '@plenum/platform';
import { aComment, type Actor, aPost, EditPost, PinPost, RemovePost, Stage, until } from '@plenum/test-support';
import { Client } from 'pg';

let stage: Stage;
let ana: Actor;

beforeAll(async () => {
  stage = await Stage.start();
  ana = await stage.person({ roles: ['ADMINISTRATOR'] });
  const post = await aPost(stage, ana);
  await aComment(stage, ana, { postId: post.id });
  await stage.ask(ana, EditPost, { id: post.id, change: { text: 'Otherwise.', version: 1 } });
  await stage.ask(ana, PinPost, { id: post.id, pinned: true });
  await stage.ask(ana, AddPerson, { person: { clientKey: 'add-a-person', name: 'Cem', email: 'cem@example.org' } });
  await stage.ask(ana, RemovePost, { id: post.id });
  await sealAll();
});
afterAll(() => stage.close());

const AddPerson = 'mutation ($person: NewPerson!) { addPerson(person: $person) { id } }';
const chain = () => stage.app.nest.get(AuditChain);
/** A transaction that is open anywhere in the cluster may hold the seal back for a while. */
const sealAll = () => until('the seal', async () => (await chain().sealAll(), (await verify()).unsealed === 0), 20_000);
const verify = (head?: string) => verifyAudit(stage.database, head);

/** What `verify` says after the statements, which a superuser runs with every trigger and key off; then all is as before. */
async function afterTampering(statements: Sql[], head?: string): Promise<string | null> {
  const client = new Client(stage.app.database.connection);
  await client.connect();
  const query = async <T extends object>({ text, values }: Sql) => (await client.query(text, values)).rows as T[];
  const on: Queryable = { query, hot: query };
  try {
    await client.query('begin');
    await client.query('set local session_replication_role = replica');
    for (const { text, values } of statements) {
      const { rowCount } = await client.query(text, values);
      expect(rowCount).toBeGreaterThan(0);
    }
    return (await verifyAudit(on, head)).problem;
  } finally {
    await client.end();
  }
}

interface Sealed {
  seq: number;
  id: string;
  action: string;
}
const sealed = () =>
  stage.database.query<Sealed>(sql`
    select s.seq::int as seq, e.id, e.action from audit_seal s join audit_entry e on e.id = s.entry_id order by s.seq`);
const at = async (action: string): Promise<Sealed> => (await sealed()).find((entry) => entry.action === action)!;

describe('The audit chain', () => {
  it('is sealed while somebody changes the directory, however long that takes', async () => {
    const open = new Client(stage.app.database.connection);
    await open.connect();
    try {
      await open.query('begin');
      // Only what every directory edit takes first: nothing is written, so nothing else can hold the seal back.
      await lockDirectoryShape({
        query: ({ text, values }: Sql) => open.query(text, values),
      } as unknown as Transaction);
      await expect(chain().sealAll()).resolves.toBeUndefined();
    } finally {
      await open.end();
    }
  });

  it('holds every act in order, and verifies', async () => {
    expect((await sealed()).map(({ seq, action }) => `${seq} ${action}`)).toEqual([
      '1 post.published',
      '2 comment.written',
      '3 post.edited',
      '4 post.pinned',
      '5 person.added',
      '6 post.removed',
    ]);
    const report = await verify();
    expect(report).toEqual({ sealed: 6, unsealed: 0, head: expect.stringMatching(/^[0-9a-f]{64}$/), problem: null });
    expect((await verify(report.head)).problem).toBeNull();
  });

  it.each<[string, (entry: Sealed) => Sql]>([
    ['a fact', ({ id }) => sql`update audit_entry set facts = facts || '{"kind":"POLL"}' where id = ${id}`],
    ['an action', ({ id }) => sql`update audit_entry set action = 'post.read' where id = ${id}`],
    ['who did it', ({ id }) => sql`update audit_entry set actor_id = gen_random_uuid() where id = ${id}`],
    ['to what', ({ id }) => sql`update audit_entry set object_id = 'another' where id = ${id}`],
    ['when', ({ id }) => sql`update audit_entry set at = at + interval '1 microsecond' where id = ${id}`],
    ['a commitment', ({ id }) => sql`update audit_entry set commitments = '{"name":"00"}' where id = ${id}`],
    ['its hash', ({ id }) => sql`update audit_seal set hash = sha256(hash) where entry_id = ${id}`],
  ])('names the entry in which somebody changed %s', async (_, change) => {
    const entry = await at('post.edited');
    const statement = change(entry);
    expect(await afterTampering([statement])).toMatch(/^Entry 3 \(.*\) was changed\.$/);
  });

  it('names the first entry that was removed', async () => {
    const { id } = await at('comment.written');
    expect(await afterTampering([sql`delete from audit_entry where id = ${id}`])).toBe('Entry 2 was removed.');
    expect(
      await afterTampering([
        sql`delete from audit_seal where entry_id = ${id}`,
        sql`delete from audit_entry where id = ${id}`,
      ]),
    ).toBe('Entry 2 is missing.');
    // Closing the gap behind it does not help.
    expect(
      await afterTampering([
        sql`delete from audit_seal where entry_id = ${id}`,
        sql`update audit_seal set seq = seq - 1 where seq > 2`,
      ]),
    ).toBe('Entry 2 (post.edited) was changed.');
  });

  it('names the first of two entries that changed places', async () => {
    const order = sql`update audit_seal set seq = case seq when 2 then 4 else 2 end + 100 where seq in (2, 4)`;
    const back = sql`update audit_seal set seq = seq - 100 where seq > 100`;
    expect(await afterTampering([order, back])).toBe('Entry 2 (post.pinned) was changed.');
  });

  it('whose tail was cut lacks the head that was written down', async () => {
    const { head } = await verify();
    const cut = [
      sql`delete from audit_seal where seq >= 5`,
      sql`delete from audit_entry where id not in (select entry_id from audit_seal)`,
    ];
    expect(await afterTampering(cut)).toBeNull(); // nothing in the log itself can tell
    expect(await afterTampering(cut, head)).toBe('The head that was written down is not part of this chain.');
  });

  it('knows a head from before among what came later', async () => {
    const { head } = await verify();
    await stage.app.nest.get(Transactions).run((tx) => stage.app.nest.get(Audit).append(tx, anAct('test.later')));
    await sealAll();
    expect(await verify(head)).toMatchObject({ sealed: 7, problem: null });
  });
});

describe('Personal values in the log', () => {
  const personal = () =>
    stage.database.query<{ name: string; value: string }>(sql`select name, value from audit_personal order by name`);

  it('can be erased without breaking the chain', async () => {
    expect(await personal()).toEqual([
      { name: 'email', value: 'cem@example.org' },
      { name: 'name', value: 'Cem' },
    ]);
    expect(await afterTampering([sql`delete from audit_personal`])).toBeNull();
  });

  it.each<[string, Sql]>([
    ['changed', sql`update audit_personal set value = 'Kim' where name = 'name'`],
    ['salted anew', sql`update audit_personal set salt = repeat('00', 16) where name = 'name'`],
    [
      'slipped in',
      sql`insert into audit_personal select entry_id, 'nickname', salt, value from audit_personal where name = 'name'`,
    ],
  ])('are named when one was %s', async (_, statement) => {
    const { id } = await at('person.added');
    expect(await afterTampering([statement])).toMatch(
      new RegExp(`^The value (name|nickname) of entry id ${id} was changed.$`),
    );
  });

  it('are not to be guessed from what stays: no two commitments to one value are alike', async () => {
    const [row] = await stage.database.query<{ facts: string; commitments: Record<string, string> }>(
      sql`select facts::text, commitments from audit_entry where action = 'person.added'`,
    );
    expect(JSON.stringify(row)).not.toContain('Cem');
    const audit = stage.app.nest.get(Audit);
    await stage.app.nest
      .get(Transactions)
      .run((tx) => audit.append(tx, { ...anAct('test.again'), personal: { name: 'Cem' } }));
    const again = await stage.database.query<{ name: string }>(
      sql`select commitments ->> 'name' as name from audit_entry where action = 'test.again'`,
    );
    expect(again[0]!.name).toMatch(/^[0-9a-f]{64}$/);
    expect(again[0]!.name).not.toBe(row!.commitments['name']);
  });
});

describe('The log', () => {
  it.each(['audit_entry', 'audit_seal'])('%s is append-only, for everybody', async (table) => {
    const client = new Client(stage.app.database.connection);
    await client.connect();
    const columns = await stage.database.query<{ name: string }>(sql`
      select column_name::text as name from information_schema.columns where table_name = ${table} and is_identity = 'NO'`);
    // The number of the transaction is no part of the proof, and another cluster counts anew.
    const proven = columns.map(({ name }) => name).filter((name) => name !== 'xid');
    expect(proven.length).toBeGreaterThan(2);
    for (const statement of [
      ...proven.map((column) => `update ${table} set "${column}" = "${column}"`),
      `delete from ${table}`,
      `truncate ${table} cascade`,
    ]) {
      await expect(client.query(statement)).rejects.toThrow('The audit log is append-only.');
    }
    await client.end();
  });

  it('forgets an act that was rolled back, and says nothing of one that is under way', async () => {
    const before = await verify();
    const transactions = stage.app.nest.get(Transactions);
    const undone = transactions.run(async (tx) => {
      await stage.app.nest.get(Audit).append(tx, anAct('test.undone'));
      throw new Error('undo');
    });
    await expect(undone).rejects.toThrow('undo');

    const client = new Client(stage.app.database.connection);
    await client.connect();
    await client.query('begin');
    await client.query(
      `insert into audit_entry (action, object_type, object_id, facts, commitments) values ('test.slow', 'test', '1', '{}', '{}')`,
    );
    // Recorded later and committed first: it waits, because the slow one may still come before it.
    await transactions.run((tx) => stage.app.nest.get(Audit).append(tx, anAct('test.quick')));
    await chain().sealAll();
    const meanwhile = (await sealed()).map(({ action }) => action);
    expect(meanwhile).not.toContain('test.slow');
    expect(meanwhile).not.toContain('test.quick');
    expect((await verify()).problem).toBeNull();
    await client.query('commit');
    await client.end();
    await sealAll();
    expect((await sealed()).map(({ action }) => action).slice(-2)).toEqual(['test.slow', 'test.quick']);
    expect(await verify(before.head)).toMatchObject({ unsealed: 0, problem: null });
    expect(await at('test.undone')).toBeUndefined();
  });

  it('is sealed once, however many seal at the same time', async () => {
    const acts = Array.from({ length: 40 }, (_, n) => anAct(`test.storm-${n}`));
    const write = (act: ReturnType<typeof anAct>) =>
      stage.app.nest.get(Transactions).run((tx) => stage.app.nest.get(Audit).append(tx, act));
    await Promise.all(acts.flatMap((act) => [write(act), chain().sealAll()]));
    await sealAll();
    const report = await verify();
    expect(report).toMatchObject({ unsealed: 0, problem: null });
    const [{ n }] = (await stage.database.query<{ n: number }>(sql`select count(*)::int as n from audit_entry`)) as [
      { n: number },
    ];
    expect(report.sealed).toBe(n);
  });
});

function anAct(action: string) {
  return { action, actorId: null, objectType: 'test', objectId: '1' };
}
