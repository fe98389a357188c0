import { Client, escapeLiteral, type QueryConfig } from 'pg';
import { sql } from '@plenum/platform';
import { type Actor, readHome, Stage } from '@plenum/test-support';

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  Alias?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  Plans?: Plan[];
}
type Sent = { text: string; values: unknown[] };

const SPACES = 40;
const PEOPLE = 60;
const FEW = 3_000;
const MANY = 10 * FEW;

let stage: Stage;
let me: Actor;
beforeAll(async () => {
  stage = await Stage.start();
  me = await stage.person({ department: await stage.department('Care') });
  await followedBy(me);
  await publish(FEW);
});
afterAll(() => stage.close());

/** 40 spaces of which a third is closed, 60 people; half of all there are. */
async function followedBy({ id }: Actor): Promise<void> {
  const made = [
    sql`insert into person (id, kind, name, email)
        select uuidv7(), 'EMPLOYEE', 'Person ' || n, 'p' || n || '@example.org' from generate_series(1, ${2 * PEOPLE}::int) n`,
    sql`insert into space (id, name, visibility, created_by, client_key, body_hash)
        select uuidv7(), 'Space ' || n, case when n % 3 = 0 then 'HIDDEN' else 'OPEN' end, ${id}, 'key-' || n || '-key', ''
          from generate_series(1, ${2 * SPACES}::int) n`,
    sql`insert into space_member (space_id, person_id, role) select id, ${id}, 'MEMBER' from space order by id limit ${SPACES}`,
    sql`insert into follow (person_id, stream_id, kind)
        select ${id}::uuid, space_id, 'SPACE' from space_member where person_id = ${id}
        union all (select ${id}::uuid, id, 'PERSON' from person where id <> ${id} order by id limit ${PEOPLE})`,
  ];
  for (const statement of made) await stage.database.query(statement);
}

/** Set-wise and with no word said: one in ten for the company, the others in spaces, the first spaces the loudest. */
async function publish(count: number): Promise<void> {
  await stage.database.query(sql`
    with author as (select id, row_number() over (order by id) as n, count(*) over () as all_of from person),
    place as (select id, row_number() over (order by id) as n from space),
    written as (
      insert into post (id, author_id, kind, place_kind, place_id, text, client_key, body_hash)
      select uuidv7(), a.id, 'UPDATE', case when k.n % 10 = 0 then 'COMPANY' else 'SPACE' end,
             case when k.n % 10 = 0 then '00000000-0000-7000-8000-000000000001'::uuid else s.id end,
             'Number ' || k.n, gen_random_uuid()::text, ''
        from (select n, 1 + floor(power(random(), 2) * ${2 * SPACES}::int)::int as place_n
                from generate_series(1, ${count}::int) n) k
        join author a on a.n = 1 + k.n % a.all_of
        join place s on s.n = k.place_n
      returning id, author_id, place_id, place_kind),
    counted as (insert into post_counter (post_id) select id from written)
    insert into post_stream (stream_id, post_id, space_id)
    select stream, id, case when place_kind = 'SPACE' then place_id end
      from written cross join lateral (values (author_id), (place_id)) s(stream)`);
  await stage.database.query(sql`vacuum analyze post, post_stream, post_counter, space, space_member, follow, person`);
}

/** Every statement that this process sends while the work is done, but for the tail of the outbox, which asks by itself. */
async function sentBy(work: () => Promise<unknown>): Promise<Sent[]> {
  const sent: Sent[] = [];
  const query = jest.spyOn(Client.prototype, 'query');
  await work();
  for (const [asked, values] of query.mock.calls as unknown as [string | QueryConfig, unknown[]?][]) {
    const { text, values: own } = typeof asked === 'string' ? { text: asked, values } : asked;
    if (!/pg_snapshot_xmin|pg_notify|update (session|api_token)/.test(text)) sent.push({ text, values: own ?? [] });
  }
  query.mockRestore();
  return sent;
}

/** The plan as it is after many executions: made once, for any viewer. */
async function planOf({ text, values }: Sent): Promise<Plan[]> {
  const client = new Client(stage.app.database.connection);
  await client.connect();
  try {
    await client.query('set plan_cache_mode = force_generic_plan');
    await client.query(`prepare asked as ${text}`);
    const { rows } = await client.query<{ 'QUERY PLAN': { Plan: Plan }[] }>(
      `explain (analyze, format json) execute asked(${values.map(literal).join(', ')})`,
    );
    const nodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)];
    return nodes(rows[0]!['QUERY PLAN'][0]!.Plan);
  } finally {
    await client.end();
  }
}

/** Of ids, lists of them, texts and numbers. */
const literal = (value: unknown): string =>
  value === null ? 'null' : escapeLiteral(Array.isArray(value) ? `{${value.join(',')}}` : String(value));

const home = () => readHome(stage, me, {});
const feedAmong = (sent: readonly Sent[]) => sent.find(({ text }) => text.includes('post_stream'))!;
const ofPosts = (plan: readonly Plan[]) =>
  plan.filter((node) => ['post', 'post_stream'].includes(node['Relation Name'] ?? ''));
const rowsOf = (plan: readonly Plan[]) =>
  ofPosts(plan).reduce(
    (sum, node) => sum + (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops'],
    0,
  );

describe('The first page of Home', () => {
  it('is one statement beside the one that says who asks', async () => {
    await home(); // notes that the token is in use
    const sent = await sentBy(home);
    expect(sent).toHaveLength(2);
    expect(sent.filter(({ text }) => text.includes('post_stream'))).toHaveLength(1);
  });

  it('walks the key of post_stream and never a table of posts, and reads no more when there are ten times the posts', async () => {
    const sent = await sentBy(home);
    const few = await planOf(feedAmong(sent));
    await publish(MANY - FEW);
    const many = await planOf(feedAmong(sent));
    for (const plan of [few, many]) {
      const scanned = ofPosts(plan).filter((node) => node['Node Type'] === 'Seq Scan');
      expect(scanned).toEqual([]);
      // The other use, "is it also in a stream that I muted", is by both of its keys and runs only where something is muted.
      const streams = plan.filter((node) => node['Relation Name'] === 'post_stream' && node.Alias?.startsWith('ps'));
      expect(streams).toHaveLength(2);
      expect(new Set(streams.map((node) => node['Index Name']))).toEqual(new Set(['post_stream_pkey']));
      expect(new Set(streams.map((node) => node['Node Type']))).toEqual(new Set(['Index Only Scan']));
    }
    // One head for each of 102 streams, then what lies above the threshold, then 21 cards.
    expect(rowsOf(many)).toBeLessThanOrEqual(1.25 * rowsOf(few));
    expect(rowsOf(many)).toBeLessThan(5 * (SPACES + PEOPLE));
  });

  it('is planned once, for every viewer: planning takes longer than reading', async () => {
    const quiet = await stage.person();
    for (let time = 0; time < 8; time++) for (const actor of [me, quiet]) await readHome(stage, actor, {});
    const plans = await stage.database.hot<{ made: string; kept: string }>(sql`
      select custom_plans as made, generic_plans as kept from pg_prepared_statements where statement like '%post_stream%'`);
    expect(plans).not.toEqual([]);
    for (const { made, kept } of plans) expect([Number(made), Number(kept)]).toEqual([0, expect.any(Number)]);
    expect(plans.reduce((sum, { kept }) => sum + Number(kept), 0)).toBeGreaterThan(8);
  });
});
