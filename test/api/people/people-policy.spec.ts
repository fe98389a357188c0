import { type PersonId } from '@plenum/contract';
import { canReadDepartment, readableDepartment } from '@plenum/departments';
import { canReadPerson, readablePerson, Viewers } from '@plenum/people';
import { alias, sql } from '@plenum/platform';
import { Company } from './company';

describe('Who reads whom', () => {
  let company: Company;
  let employee: PersonId;
  let guest: PersonId;
  let lonelyGuest: PersonId;
  let met: PersonId;
  beforeAll(async () => {
    company = await Company.start();
    const care = await company.aDepartment('Care');
    const legal = await company.aDepartment('Legal');
    employee = await company.aPerson({ name: 'Employee', department: legal });
    met = await company.aPerson({ name: 'Met', department: care, place: 'Bonn', manager: employee });
    guest = await company.aPerson({ name: 'Guest', kind: 'PARTNER' });
    lonelyGuest = await company.aPerson({ name: 'Lonely', kind: 'PARTNER' });
    await company.aSpace(met, guest);
    await company.aSpace(employee, lonelyGuest, met);
    await company.aSpace(employee);
  });
  afterAll(() => company.app.close());

  it('is the same as a function and as a predicate, for every pair', async () => {
    const ids = (await company.database.query<{ id: PersonId }>(sql`select id from person`)).map(({ id }) => id);
    let refused = 0;
    for (const viewerId of ids) {
      const viewer = (await company.app.nest.get(Viewers).of(viewerId))!;
      const rows = await company.database.query<{ id: PersonId; readable: boolean; sharesSpace: boolean }>(sql`
        select p.id, ${readablePerson(viewer, alias('p'))} as readable,
               exists (select 1 from space s
                        where (select count(*) from space_member m
                                where m.space_id = s.id and m.person_id in (p.id, ${viewerId})) = 2) as "sharesSpace"
          from person p`);
      for (const { readable, ...facts } of rows) expect(canReadPerson(viewer, facts)).toBe(readable);
      refused += rows.filter(({ readable }) => !readable).length;
      const departments = await company.database.query<{ readable: boolean; homeOfSomebodyMet: boolean }>(sql`
        select ${readableDepartment(viewer, alias('d'))} as readable,
               d.id in (select p.department_id from person p where p.department_id is not null and (p.id = ${viewerId} or p.id in (
                 select b.person_id from space_member a join space_member b on b.space_id = a.space_id
                  where a.person_id = ${viewerId}))) as "homeOfSomebodyMet"
          from department d`);
      for (const { readable, ...facts } of departments) expect(canReadDepartment(viewer, facts)).toBe(readable);
      refused += departments.filter(({ readable }) => !readable).length;
    }
    expect(refused).toBeGreaterThan(0);
  });

  const Person = `query ($id: ID!) { person(id: $id) {
    id name email place manager { id } reports { edges { node { id } } } servesIn { id } roles
    department { id name description path { name } parent { id } children { id } memberCount people { edges { node { id } } } } } }`;

  it('shows a guest the people of their spaces, by name and department, and nothing inside the company', async () => {
    const { person } = await company.ask<{ person: object }>(guest, Person, { id: met });
    expect(person).toMatchObject({
      ...{ name: 'Met', email: null, place: null, manager: null, servesIn: [], roles: [] },
      reports: { edges: [] },
      department: {
        name: 'Care',
        description: '',
        path: [{ name: 'Care' }],
        parent: null,
        children: [],
        memberCount: 0,
      },
    });
    const own = await company.ask<{ person: object }>(guest, Person, { id: guest });
    expect(own.person).toMatchObject({ name: 'Guest', email: expect.stringContaining('@') });
  });

  it('tells a guest of others exactly what it tells of nobody', async () => {
    const nobody = '01890000-0000-7000-8000-000000000000';
    const notFound = { code: 'NOT_FOUND' };
    expect(await company.refused(guest, Person, { id: employee })).toEqual(notFound);
    expect(await company.refused(guest, Person, { id: nobody })).toEqual(notFound);
    expect(await company.refused(null, Person, { id: met })).toEqual({ code: 'UNAUTHENTICATED' });
    await expect(company.ask(employee, Person, { id: guest })).resolves.toMatchObject({ person: { name: 'Guest' } });
  });

  it('locks the side doors: search, filters, mentions, tree', async () => {
    const search = 'query ($s: String, $p: String) { people(search: $s, place: $p) { edges { node { name } } } }';
    const names = async (variables: object) =>
      (
        await company.ask<{ people: { edges: { node: { name: string } }[] } }>(guest, search, variables)
      ).people.edges.map(({ node }) => node.name);
    expect(await names({})).toEqual(['Guest', 'Met']);
    expect(await names({ s: 'emp' })).toEqual([]);
    expect(await names({ s: 'care' })).toEqual([]);
    expect(await names({ s: '@' })).toEqual(await names({}));
    expect(await names({ p: 'Bonn' })).toEqual([]);
    const { mentionables, departments } = await company.ask<{ mentionables: object[]; departments: object[] }>(
      guest,
      '{ mentionables(text: "l") { __typename } departments { name } }',
    );
    expect({ mentionables, departments }).toEqual({ mentionables: [], departments: [{ name: 'Care' }] });
    expect(await company.refused(guest, '{ directoryChoices { places { value } } }')).toEqual({ code: 'FORBIDDEN' });
  });
});
