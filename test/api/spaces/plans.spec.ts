import { COMPANY_STREAM, type PersonId, type SpaceId } from '@plenum/contract';
import { followedStreams } from '@plenum/follows';
import { type Queryable, sql, type Sql, type Viewer } from '@plenum/platform';
import { readableSpaceId, SpaceQueries } from '@plenum/spaces';
import { aViewer } from '../follows/a-viewer';
import { Community } from './community';

/** 10,000 people and 200 spaces, few of them loud; the viewer is in 40 and follows 60 people. */
let town: Community;
let viewer: Viewer;
let spaces: SpaceId[];
beforeAll(async () => {
  town = await Community.start();
  const me = await town.anEmployee();
  viewer = await aViewer(town.company, me);
  await fill(me);
  spaces = (await query<{ id: SpaceId }>(sql`select id from space order by id limit 40`)).map(({ id }) => id);
});
afterAll(() => town.close());

const query = <Row extends object>(statement: Sql) => town.company.database.query<Row>(statement);

async function fill(me: PersonId): Promise<void> {
  for (const statement of [
    sql`insert into person (id, kind, name, email)
        select uuidv7(), 'EMPLOYEE', 'Person ' || n, 'p' || n || '@example.org' from generate_series(1, 10000) n`,
    sql`insert into space (id, name, visibility, created_by, client_key, body_hash)
        select uuidv7(), 'Space ' || n, (array['OPEN', 'OPEN', 'PRIVATE', 'HIDDEN'])[1 + n % 4], ${me}, 'key-' || n || '-key', ''
          from generate_series(1, 200) n`,
    sql`insert into space_member (space_id, person_id, role)
        select s.id, p.id, 'MEMBER'
          from (select id, row_number() over () as n from space) s
          join (select id, row_number() over () as n from person where id <> ${me}) p on p.n % (1 + s.n) = 0`,
    sql`insert into space_member (space_id, person_id, role) select id, ${me}, 'MEMBER' from space order by name limit 40`,
    sql`insert into follow (person_id, stream_id, kind)
        select f.id, p.id, 'PERSON' from person f, lateral (select id from person where id <> f.id order by id limit 60) p
         where f.id in (select id from person order by id limit 1000) or f.id = ${me}`,
    sql`insert into follow (person_id, stream_id, kind) select person_id, space_id, 'SPACE' from space_member
        on conflict do nothing`,
    sql`analyze`,
  ]) {
    await query(statement);
  }
}

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  Plans?: Plan[];
}
interface Walked {
  /** Tables read from end to end. */
  scanned: string[];
  indexes: string[];
}

async function walked(text: string, values: unknown[]): Promise<Walked> {
  const { rows } = await town.company.database.pool.query<{ 'QUERY PLAN': { Plan: Plan }[] }>(
    `explain (format json) ${text}`,
    values,
  );
  const nodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)];
  const all = nodes(rows[0]!['QUERY PLAN'][0]!.Plan);
  const names = (list: (string | undefined)[]) => [...new Set(list.filter((name) => name !== undefined))].sort();
  return {
    scanned: names(all.filter((node) => node['Node Type'] === 'Seq Scan').map((node) => node['Relation Name'])),
    indexes: names(all.map((node) => node['Index Name'])),
  };
}

/** Notes what is sent instead of only sending it. */
function noted(): { on: Queryable; statements: Sql[] } {
  const statements: Sql[] = [];
  const note: Queryable['query'] = (statement) => {
    statements.push(statement);
    return query(statement);
  };
  return { on: { query: note, hot: note }, statements };
}

it('finds the streams of the Following feed by the keys of one person', async () => {
  const { text, values } = followedStreams(viewer);
  const followed = await town.company.database.query<{ id: string }>(followedStreams(viewer));
  expect(followed).toHaveLength(1 + 40 + 60);
  expect(followed.map(({ id }) => id)).toContain(COMPANY_STREAM);
  const plan = await walked(text, values);
  expect(plan.indexes).toContain('follow_pkey');
  expect(plan.scanned).not.toContain('follow');
  expect(plan.scanned).not.toContain('person');
});

it('finds my spaces by the keys of one person', async () => {
  const { on, statements } = noted();
  const mine = await town.company.app.nest.get(SpaceQueries, { strict: false }).mine(viewer, on);
  expect(mine).toHaveLength(40);
  expect(statements).toHaveLength(1);
  expect(await walked(statements[0]!.text, statements[0]!.values)).toEqual({
    scanned: [],
    indexes: ['space_member_person'],
  });
});

it('asks for each post of a page whether its space is readable by two keys, never by walking the members', async () => {
  const page = sql`
    select post.space_id from unnest(${spaces}::uuid[]) as post(space_id)
     where ${readableSpaceId(viewer, sql`post.space_id`)} limit 20`;
  const { scanned, indexes } = await walked(page.text, page.values);
  expect(scanned).not.toContain('space_member');
  expect(indexes.filter((name) => name.startsWith('space_member'))).toHaveLength(1);
});

it('makes a page of cards with one statement', async () => {
  const { on, statements } = noted();
  const cards = await town.company.app.nest.get(SpaceQueries, { strict: false }).byIds(viewer, spaces, on);
  expect(cards.filter(Boolean).length).toBeGreaterThan(20);
  expect(statements).toHaveLength(1);
  const { scanned } = await walked(statements[0]!.text, statements[0]!.values);
  expect(scanned).not.toContain('person');
  expect(scanned).not.toContain('space_member');
});
