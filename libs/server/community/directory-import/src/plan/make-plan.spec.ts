import { type DepartmentId, type PersonId } from '@plenum/contract';
import { type Directory, makePlan, type PlanOptions, UnreadableFile } from './make-plan';
import { type KnownPerson } from './plan-people';

const ada: KnownPerson = {
  ...{
    id: 'ada' as PersonId,
    version: 3,
    active: true,
    email: 'ada@firm.example',
    externalId: 'E1',
    name: 'Ada Lovelace',
  },
  ...{ title: 'Lead', place: 'Bonn', phone: '', about: '', timeZone: 'UTC', locale: 'en', kind: 'EMPLOYEE' },
  ...{ hasRoles: true, departmentId: 'care' as DepartmentId, managerId: null, skills: ['Chess'] },
};
const bob: KnownPerson = {
  ...ada,
  id: 'bob' as PersonId,
  email: 'bob@firm.example',
  externalId: null,
  name: 'Bob',
  hasRoles: false,
  managerId: ada.id,
};
const former: KnownPerson = {
  ...bob,
  id: 'former' as PersonId,
  email: 'former@firm.example',
  active: false,
  managerId: null,
};
const directory: Directory = {
  people: [ada, bob, former],
  departments: [
    { id: 'customers' as DepartmentId, parentId: null, name: 'Customers' },
    { id: 'care' as DepartmentId, parentId: 'customers' as DepartmentId, name: 'Care' },
  ],
};
const options: PlanOptions = { deactivateMissing: false, importer: ada.id };
const plan = (text: string | Buffer, more: Partial<PlanOptions> = {}) =>
  makePlan(Buffer.from(text as string), directory, { ...options, ...more });
const states = async (text: string) => (await plan(text)).rows.map(({ state }) => state);
const problems = async (text: string) => (await plan(text)).rows.map((row) => row.problems);

describe('the plan of an import', () => {
  it('tells new from changed from unchanged, and names what changes', async () => {
    const { rows } = await plan(
      'Name,Mail,Job Title,Department,Manager\n' +
        'Ada Lovelace,ADA@firm.example,Lead,Customers > Care,\n' +
        'Bob,bob@firm.example,Agent,Care,E1\n' +
        'Eve,eve@firm.example,Agent,Care,bob@firm.example\n',
    );
    expect(rows.map(({ state, fields }) => [state, fields])).toEqual([
      ['UNCHANGED', []],
      ['CHANGED', ['title']],
      ['NEW', []],
    ]);
    expect(rows[1]!.data).toEqual({ title: 'Agent' });
    expect(rows[2]!.data).toMatchObject({ managerId: 'bob', departmentId: 'care', email: 'eve@firm.example' });
  });

  it('leaves columns that the file does not have, empties cells that it leaves empty', async () => {
    const { rows } = await plan('name;email;place\nAda Lovelace;ada@firm.example;\n');
    expect(rows[0]!.data).toEqual({ place: '' });
  });

  it('finds somebody by number, also when the address changed, and lets a former one return', async () => {
    const { rows } = await plan(
      'Vorname\tNachname\tE-Mail-Adresse\tPersonalnummer\nAda\tByron\tada.b@firm.example\tE1\nBob\t\tformer@firm.example\t\n',
    );
    expect(rows[0]).toMatchObject({ personId: 'ada', fields: ['name', 'email'], state: 'CHANGED' });
    expect(rows[1]).toMatchObject({ personId: 'former', fields: ['active'], data: { active: true } });
  });

  it('plans departments once, parents first, wherever the path or the bare name stands', async () => {
    const { departments, rows } = await plan(
      'name,email,department\nA,a@x.example,Night\nB,b@x.example,Care > Night\nC,c@x.example,Legal > Data\nD,d@x.example,LEGAL\n',
    );
    expect(departments.map(({ path }) => path.join(' > '))).toEqual(['Care > Night', 'Legal', 'Legal > Data']);
    expect(departments[0]!.parentId).toBe('care');
    expect(rows.map(({ data }) => data.departmentId)).toEqual([
      ...[departments[0]!.id, departments[0]!.id, departments[2]!.id, departments[1]!.id],
    ]);
  });

  it.each([
    ['name,email\n,x@x.example\n', [[{ field: 'name', reason: 'REQUIRED' }]]],
    ['name,email\nA,nobody\n', [[{ field: 'email', reason: 'NOT_AN_EMAIL', value: 'nobody' }]]],
    ['name,email\nA,\n', [[{ field: 'email', reason: 'REQUIRED' }]]],
    ['name,email\nA,a@x.example\nB,A@X.example\n', [[], [{ field: 'email', reason: 'DUPLICATE', line: 2 }]]],
    ['name,email,id\nA,bob@firm.example,E1\n', [[{ field: 'email', reason: 'ALREADY_TAKEN' }]]],
    [
      'name,email,manager\nA,a@x.example,nobody@x.example\n',
      [[{ field: 'manager', reason: 'UNKNOWN', value: 'nobody@x.example' }]],
    ],
    [
      'name,email,manager\nA,a@x.example,former@firm.example\n',
      [[{ field: 'manager', reason: 'UNKNOWN', value: 'former@firm.example' }]],
    ],
    ['name,email,manager\nA,a@x.example,a@x.example\n', [[{ field: 'manager', reason: 'CIRCLE', line: 2 }]]],
    [
      'name,email,time zone\nA,a@x.example,Mars/Base\n',
      [[{ field: 'timeZone', reason: 'NOT_A_TIME_ZONE', value: 'Mars/Base' }]],
    ],
    ['name,email,language\nA,a@x.example,Klingon\n', [[{ field: 'locale', reason: 'NOT_ALLOWED', value: 'Klingon' }]]],
    ['name,email,type\nAda,ada@firm.example,Guest\n', [[{ field: 'kind', reason: 'NOT_ALLOWED' }]]],
    ['name,email,department\nA,a@x.example,A > B > a\n', [[{ field: 'department', reason: 'CIRCLE' }]]],
    [`name,email\n${'n'.repeat(121)},a@x.example\n`, [[{ field: 'name', reason: 'TOO_LONG', limit: 120 }]]],
  ])('reports by row what is wrong: %j', async (text, expected) => expect(await problems(text)).toEqual(expected));

  it('reports circles among managers by row, in the company as it will be', async () => {
    const text = 'name,email,manager\nAda,ada@firm.example,eve@firm.example\nEve,eve@firm.example,bob@firm.example\n';
    expect(await problems(text)).toEqual([
      [{ field: 'manager', reason: 'CIRCLE', line: 3 }],
      [{ field: 'manager', reason: 'CIRCLE', line: 2 }],
    ]);
  });

  it('reports circles among departments by row', async () => {
    const text =
      'name,email,department,parent department\nA,a@x.example,One,Two\nB,b@x.example,Two,One\nC,c@x.example,Three,\n';
    expect(await problems(text)).toEqual([
      [{ field: 'parentDepartment', reason: 'CIRCLE', line: 3 }],
      [{ field: 'parentDepartment', reason: 'CIRCLE', line: 2 }],
      [],
    ]);
  });

  it('lets the missing stay unless told, and never sends the importer away', async () => {
    const text = 'name,email\nEve,eve@firm.example\n';
    expect(await states(text)).toEqual(['NEW']);
    const { rows } = await plan(text, { deactivateMissing: true });
    expect(rows.slice(1)).toMatchObject([{ line: null, state: 'MISSING', personId: 'bob', data: { active: false } }]);
  });

  it('reads skills, kinds and languages as people write them', async () => {
    const { rows } = await plan(
      'name;email;Kann helfen bei;Sprache;Art\nA;a@x.example;"GDPR; Chess;gdpr";Deutsch;Gast\nB;b@x.example;A, B;en-GB;intern\n',
    );
    expect(rows.map(({ data }) => [data.skills, data.locale, data.kind])).toEqual([
      [['gdpr', 'Chess'], 'de', 'PARTNER'],
      [['A', 'B'], 'en', 'EMPLOYEE'],
    ]);
  });

  it.each([
    ['', 'EMPTY', 1],
    ['name;phone\nA;1\n', 'MISSING_COLUMN', 1],
    ['name,email\nA,a@x.example\nB,"b@x.example\nC,c@x.example\n', 'UNCLOSED_QUOTE', 3],
    [Buffer.from([0x6e, 0x0a, 0xef, 0x81, 0x0a]), 'ENCODING', 2],
  ])('refuses what no row can be read of: %j', async (text, problem, line) => {
    const refusal = await plan(text).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(UnreadableFile);
    expect(refusal).toMatchObject({ problem, line });
  });

  it('lets the process answer others after each thousand rows, in every pass over them', async () => {
    const people = Array.from({ length: 20_000 }, (_, n) => ({
      ...bob,
      id: `p${n}` as PersonId,
      email: `p${n}@x.example`,
    }));
    const rows = people.map(({ email }, n) => `${email},Somebody,Customers > Care,p${n >> 3}@x.example`);
    let turns = 0;
    let counting = true;
    const count = () => counting && setImmediate(() => (turns++, count()));
    count();
    await makePlan(
      Buffer.from(`mail,name,department,manager\n${rows.join('\n')}\n`),
      { ...directory, people },
      { deactivateMissing: true, importer: ada.id },
    );
    counting = false;
    // Reading, drafts, three passes for departments, three for managers and one for circles, known people, whom each
    // row means, what it changes, and two passes for those who are missing: twenty turns each.
    expect(turns).toBeGreaterThanOrEqual(14 * 20);
  });
});
