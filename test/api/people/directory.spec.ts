import { type DepartmentId, type PersonId } from '@plenum/contract';
import { sql } from '@plenum/platform';
import { Company } from './company';

const People = `
  query ($search: String, $departmentId: ID, $skill: String, $place: String, $kind: PersonKind, $standing: Standing, $first: Int! = 20, $after: String) {
    people(search: $search, departmentId: $departmentId, skill: $skill, place: $place, kind: $kind, standing: $standing, first: $first, after: $after) {
      edges { node { id name title active isFormer department { id name } email place } }
      pageInfo { hasNextPage endCursor }
    }
  }`;

interface Answer {
  people: { edges: { node: { id: PersonId; name: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}

describe('The directory', () => {
  let company: Company;
  let me: PersonId;
  let care: DepartmentId;
  beforeAll(async () => {
    company = await Company.start();
    const customers = await company.aDepartment('Customers');
    care = await company.aDepartment('Customer Care', customers);
    const press = await company.aDepartment('Öffentlichkeitsarbeit');
    me = await company.aPerson({ name: 'Anna Novák', title: 'Agent', department: care, place: 'Prag' });
    await company.aPerson({ name: 'Jürgen Müller', title: 'Head of Press', department: press, place: 'Köln' });
    await company.aPerson({ name: 'Mia Hanna', title: 'Lawyer', department: press, skills: ['Contracts', 'GDPR'] });
    await company.aPerson({ name: 'Johanna Smith', email: 'jo.smith@firm.example', department: customers });
    await company.aPerson({ name: 'Anton Gone', former: true });
    await company.aPerson({ name: 'Paul Partner', kind: 'PARTNER' });
  });
  afterAll(() => company.app.close());

  const names = async (variables: object) =>
    (await company.ask<Answer>(me, People, variables)).people.edges.map(({ node }) => node.name);

  it('lists everybody by name, without those who left', async () => {
    expect(await names({})).toEqual(['Anna Novák', 'Johanna Smith', 'Jürgen Müller', 'Mia Hanna', 'Paul Partner']);
    expect(await names({ standing: 'FORMER' })).toEqual(['Anton Gone']);
  });

  it.each([
    ['a', ['Anna Novák']],
    ['NOV', ['Anna Novák']],
    ['novak anna', ['Anna Novák']],
    ['muller', ['Jürgen Müller']],
    ['mueller', ['Jürgen Müller']],
    ['gdpr', ['Mia Hanna']],
    ['oeffent', ['Jürgen Müller', 'Mia Hanna']],
    ['press mül', ['Jürgen Müller']],
    ['jo.smith@fi', ['Johanna Smith']],
    ['customer agent', ['Anna Novák']],
    ['%', ['Anna Novák', 'Johanna Smith', 'Jürgen Müller', 'Mia Hanna', 'Paul Partner']],
    ['zzz', []],
  ])('finds “%s”', async (search, found) => expect(await names({ search })).toEqual(found));

  it.each([
    ['smiht', 'Johanna Smith'],
    ['smyth', 'Johanna Smith'],
    ['Juregn', 'Jürgen Müller'],
    ['johana smit', 'Johanna Smith'],
    ['mia hana', 'Mia Hanna'],
  ])('forgives “%s”', async (search, found) => expect((await names({ search }))[0]).toBe(found));

  it('puts names before other places of the word, and beginnings first', async () => {
    await company.aPerson({ name: 'Zoe Care', title: '' });
    expect(await names({ search: 'care' })).toEqual(['Zoe Care', 'Anna Novák']);
  });

  it('narrows by department with those below, skill, place and kind', async () => {
    expect(await names({ departmentId: care })).toEqual(['Anna Novák']);
    const { departments } = await company.ask<{ departments: { id: string; name: string }[] }>(
      me,
      '{ departments { id name } }',
    );
    expect(departments.map(({ name }) => name)).toEqual(['Customers', 'Customer Care', 'Öffentlichkeitsarbeit']);
    expect(await names({ departmentId: departments[0]!.id })).toEqual(['Anna Novák', 'Johanna Smith']);
    expect(await names({ skill: 'gdpr' })).toEqual(['Mia Hanna']);
    expect(await names({ place: 'prag' })).toEqual(['Anna Novák']);
    expect(await names({ kind: 'PARTNER' })).toEqual(['Paul Partner']);
  });

  it('gives pages that neither repeat nor miss, and refuses the cursor of another list', async () => {
    for (const search of ['', 'a', 'anna']) {
      const all = await names({ search, standing: 'ALL' });
      const walked: string[] = [];
      let after: string | null = null;
      do {
        const { people }: Answer = await company.ask<Answer>(me, People, { search, standing: 'ALL', first: 1, after });
        walked.push(...people.edges.map(({ node }) => node.name));
        after = people.pageInfo.hasNextPage ? people.pageInfo.endCursor : null;
      } while (after);
      expect(walked).toEqual(all);
    }
    const { people } = await company.ask<Answer>(me, People, { first: 1 });
    const refusal = { code: 'BAD_USER_INPUT', field: 'after', reason: 'BAD_CURSOR' };
    expect(await company.refused(me, People, { search: 'a', after: people.pageInfo.endCursor })).toEqual(refusal);
  });

  it('offers people and departments to the editor in one list of at most eight', async () => {
    const { mentionables } = await company.ask<{ mentionables: { __typename: string; name: string }[] }>(
      me,
      '{ mentionables(text: "cust") { __typename ... on Person { name } ... on Department { name } } }',
    );
    expect(mentionables.map(({ __typename, name }) => `${__typename} ${name}`)).toEqual([
      'Person Anna Novák',
      'Person Johanna Smith',
      'Department Customers',
      'Department Customer Care',
    ]);
  });

  it('follows what people are called and where they belong, however it was written', async () => {
    await company.database.query(sql`update department set name = 'Quality' where id = ${care}`);
    expect(await names({ search: 'quality' })).toEqual(['Anna Novák']);
  });
});
