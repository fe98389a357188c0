import { type PersonId } from '@plenum/contract';
import { type Sql, sql } from '@plenum/platform';
import { Company } from './company';

const People = `
  query ($search: String, $departmentId: ID, $after: String) {
    people(search: $search, departmentId: $departmentId, first: 20, after: $after) {
      edges { node { id name title department { id name } picture { thumb } place skills } }
      pageInfo { endCursor hasNextPage }
    }
  }`;

type Plan = {
  'Node Type': string;
  'Index Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  Plans?: Plan[];
};

const walk = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(walk)];

describe('The directory of ten thousand people', () => {
  let company: Company;
  let me: PersonId;
  beforeAll(async () => {
    company = await Company.start();
    me = await company.aPerson({ name: 'Zora Reader' });
    await company.database.query(sql`
      insert into department (id, name) select gen_random_uuid(), 'Department ' || n from generate_series(1, 200) n`);
    await company.database.query(sql`
      insert into person (id, kind, name, title, email, department_id)
      select gen_random_uuid(), 'EMPLOYEE', initcap(translate(md5(n::text), '0123456789', 'ghijklmnop')) || ' ' ||
             initcap(translate(md5((n * 7)::text), '0123456789', 'qrstuvwxyz')), 'Agent ' || (n % 50),
             'p' || n || '@example.org', d.id
        from generate_series(1, 10000) n
        join (select id, row_number() over (order by id) as at from department) d on d.at = 1 + n % 200`);
    await company.aPerson({ name: 'Annabel Wintergarten', skills: ['GDPR'] });
    await company.database.query(sql`vacuum analyze person, person_search, department`);
  }, 120_000);
  afterAll(() => company.app.close());

  /** The statements that a question takes, and what PostgreSQL does for the first of them. */
  async function asked(variables: object) {
    const spy = jest.spyOn(company.database, 'query');
    const answer = await company.ask<{
      people: { edges: { node: { name: string } }[]; pageInfo: { endCursor: string } };
    }>(me, People, variables);
    // The outbox is read on the side.
    const statements = spy.mock.calls.map(([one]) => one as Sql).filter(({ text }) => text.includes('person'));
    spy.mockRestore();
    const pool = company.database.pool;
    const [first] = statements;
    const { rows } = await pool.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
      `explain (analyze, format json) ${first!.text}`,
      first!.values,
    );
    return { answer, statements: statements.length, nodes: walk(rows[0]!['QUERY PLAN'][0].Plan) };
  }
  const readBy = (nodes: Plan[], index: string) =>
    nodes
      .filter((node) => node['Index Name'] === index)
      .reduce((sum, node) => sum + node['Actual Rows'] * node['Actual Loops'], 0);

  it('is a page of names along person_search_name, whatever its length, at the end as at the beginning', async () => {
    const first = await asked({});
    expect(readBy(first.nodes, 'person_search_name')).toBeLessThanOrEqual(21);
    expect(first.statements).toBeLessThanOrEqual(2);
    const later = await asked({ after: first.answer.people.pageInfo.endCursor });
    expect(readBy(later.nodes, 'person_search_name')).toBeLessThanOrEqual(21);
  });

  it.each(['annab', 'winter anna', 'gdpr'])(
    'finds “%s” by person_search_line without reading everybody',
    async (search) => {
      const { answer, nodes, statements } = await asked({ search });
      expect(answer.people.edges.map(({ node }) => node.name)).toEqual(['Annabel Wintergarten']);
      expect(nodes.map((node) => node['Index Name'])).toContain('person_search_line');
      expect(nodes.filter((node) => node['Node Type'] === 'Seq Scan' && node['Actual Rows'] > 1_000)).toEqual([]);
      expect(statements).toBeLessThanOrEqual(2);
    },
  );

  it('forgives a typing mistake by the same index', async () => {
    const { answer, statements } = await asked({ search: 'Anabell Wintregarten' });
    expect(answer.people.edges.map(({ node }) => node.name)).toEqual(['Annabel Wintergarten']);
    expect(statements).toBeLessThanOrEqual(3);
    const client = await company.database.pool.connect();
    try {
      await client.query('begin; set local pg_trgm.word_similarity_threshold = 0.3');
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(
        `explain select person_id from person_search s where s.line %> 'wintregarten' and has_word_like(s.line, 'wintregarten')`,
      );
      expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('person_search_line');
    } finally {
      await client.query('rollback');
      client.release();
    }
  });
});
