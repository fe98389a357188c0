import { type DepartmentId, type PersonId } from '@plenum/contract';
import { sql } from '@plenum/platform';
import { Company } from './company';

const fields = 'id version name active path { name } children { name } stewards { name } memberCount';
const Add = `mutation ($department: NewDepartment!) { addDepartment(department: $department) { ${fields} } }`;
const Edit = `mutation ($department: DepartmentChanges!) { editDepartment(department: $department) { ${fields} } }`;
const Move = `mutation ($department: DepartmentMove!) { moveDepartment(department: $department) { ${fields} } }`;
const Stewards = `mutation ($id: ID!, $version: Int!, $personIds: [ID!]!) {
  setDepartmentStewards(id: $id, version: $version, personIds: $personIds) { ${fields} } }`;
const Deactivate = `mutation ($id: ID!, $version: Int!, $to: ID) {
  deactivateDepartment(id: $id, version: $version, movePeopleTo: $to) { ${fields} } }`;

describe('Changing departments', () => {
  let company: Company;
  let admin: PersonId;
  let top: DepartmentId;
  let middle: DepartmentId;
  let leaf: DepartmentId;
  beforeAll(async () => (company = await Company.start()));
  afterAll(() => company.app.close());
  beforeEach(async () => {
    await company.empty();
    admin = await company.aPerson({ name: 'Ada', roles: ['ADMINISTRATOR'] });
    top = await company.aDepartment('Customers');
    middle = await company.aDepartment('Care', top);
    leaf = await company.aDepartment('Night shift', middle);
  });

  const bad = (field: string, reason: string, limit?: number) => ({
    ...{ code: 'BAD_USER_INPUT', field, reason },
    ...(limit === undefined ? {} : { limit }),
  });

  it('adds a department once and shows its path', async () => {
    const department = { clientKey: 'a-key-of-mine', name: ' Day shift ', parentId: middle };
    const { addDepartment } = await company.ask<{ addDepartment: { id: string } }>(admin, Add, { department });
    expect(addDepartment).toMatchObject({ path: [{ name: 'Customers' }, { name: 'Care' }, { name: 'Day shift' }] });
    const again = await company.ask<{ addDepartment: { id: string } }>(admin, Add, { department });
    expect(again.addDepartment.id).toBe(addDepartment.id);
    const taken = { department: { ...department, clientKey: 'another-key', name: 'DAY SHIFT' } };
    expect(await company.refused(admin, Add, taken)).toEqual(bad('department.name', 'ALREADY_TAKEN'));
    const employee = await company.aPerson();
    expect(await company.refused(employee, Add, taken)).toEqual({ code: 'FORBIDDEN' });
  });

  it('moves with everything below, never into itself, never too deep', async () => {
    const move = (id: DepartmentId, parentId: DepartmentId | null, version = 1) => ({
      department: { id, version, parentId },
    });
    const circle = bad('department.parentId', 'CIRCLE');
    expect(await company.refused(admin, Move, move(top, leaf))).toEqual(circle);
    expect(await company.refused(admin, Move, move(top, top))).toEqual(circle);
    let deepest = leaf;
    for (let depth = 4; depth <= 12; depth++) deepest = await company.aDepartment(`Level ${depth}`, deepest);
    const other = await company.aDepartment('Other');
    expect(await company.refused(admin, Move, move(top, other))).toEqual(bad('department.parentId', 'TOO_MANY', 12));
    const { moveDepartment } = await company.ask<{ moveDepartment: object }>(admin, Move, move(middle, null));
    expect(moveDepartment).toMatchObject({ path: [{ name: 'Care' }], children: [{ name: 'Night shift' }], version: 2 });
    expect(await company.refused(admin, Move, move(middle, top))).toEqual({ code: 'STALE' });
  });

  it('lets two moves at once make no circle', async () => {
    const other = await company.aDepartment('Other');
    const into = (id: DepartmentId, parentId: DepartmentId) =>
      company.refused(admin, Move, { department: { id, version: 1, parentId } });
    const answers = await Promise.all([into(top, other), into(other, top)]);
    expect(answers.filter((answer) => answer === undefined)).toHaveLength(1);
    expect(answers).toContainEqual(bad('department.parentId', 'CIRCLE'));
  });

  it('is closed only when nobody would be homeless', async () => {
    const ben = await company.aPerson({ name: 'Ben', department: leaf });
    expect(await company.refused(admin, Deactivate, { id: middle, version: 1 })).toEqual(bad('id', 'NOT_ALLOWED'));
    expect(await company.refused(admin, Deactivate, { id: leaf, version: 1 })).toEqual(bad('movePeopleTo', 'REQUIRED'));
    const closed = await company.ask<{ deactivateDepartment: object }>(admin, Deactivate, {
      ...{ id: leaf, version: 1, to: top },
    });
    expect(closed.deactivateDepartment).toMatchObject({ active: false });
    const { person } = await company.ask<{ person: object }>(
      admin,
      `{ person(id: "${ben}") { version department { name memberCount } } }`,
    );
    expect(person).toEqual({ version: 2, department: { name: 'Customers', memberCount: 1 } });
    const [event] = await company.database.query(sql`select payload from outbox_event where name = 'person.changed'`);
    expect(event).toEqual({ payload: { personId: ben, actorId: admin } });
  });

  it('has stewards, who are employees and with us', async () => {
    const ben = await company.aPerson({ name: 'Ben', department: middle });
    const set = (personIds: PersonId[], version = 1) => ({ id: middle, version, personIds });
    const { setDepartmentStewards } = await company.ask<{ setDepartmentStewards: object }>(admin, Stewards, set([ben]));
    expect(setDepartmentStewards).toMatchObject({ stewards: [{ name: 'Ben' }], version: 2 });
    const gone = await company.aPerson({ former: true });
    expect(await company.refused(admin, Stewards, set([gone], 2))).toEqual(bad('personIds', 'UNKNOWN'));
    await company.ask(admin, Stewards, set([], 2));
    const { department } = await company.ask<{ department: object }>(
      admin,
      `{ department(id: "${middle}") { stewards { name } people { edges { node { name } } } } }`,
    );
    expect(department).toEqual({ stewards: [], people: { edges: [{ node: { name: 'Ben' } }] } });
  });

  it('is renamed, described, and read by whoever looks for its people', async () => {
    await company.aPerson({ name: 'Ben', department: middle });
    const department = { id: middle, version: 1, name: 'Quality', description: 'We listen.' };
    await company.ask(admin, Edit, { department });
    const { people } = await company.ask<{ people: { edges: object[] } }>(
      admin,
      '{ people(search: "qual") { edges { node { name department { name description } } } } }',
    );
    expect(people.edges).toEqual([
      { node: { name: 'Ben', department: { name: 'Quality', description: 'We listen.' } } },
    ]);
  });
});
