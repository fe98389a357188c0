import { type DepartmentId, type PersonId } from '@plenum/contract';
import { sql } from '@plenum/platform';
import { Company } from './company';

const counts = 'rows new changed unchanged errors missing returning departments';
const Preview = `mutation ($file: DirectoryFileInput!) { previewDirectoryImport(file: $file) {
  id encoding encodingGuessed delimiter columns unknownColumns newDepartments appliedAt counts { ${counts} }
  rows { edges { node { line state name email fields problems { field reason limit line value } } } } } }`;
const Apply = `mutation ($id: ID!) { applyDirectoryImport(id: $id) { appliedAt } }`;

interface Previewed {
  id: string;
  counts: Record<string, number>;
  rows: { edges: { node: { line: number | null; state: string; name: string; problems: object[] } }[] };
}

describe('Importing the directory', () => {
  let company: Company;
  let admin: PersonId;
  let care: DepartmentId;
  beforeAll(async () => (company = await Company.start()));
  afterAll(() => company.app.close());
  beforeEach(async () => {
    await company.empty();
    care = await company.aDepartment('Care');
    admin = await company.aPerson({ name: 'Ada', email: 'ada@firm.example', roles: ['ADMINISTRATOR'] });
  });

  const file = (text: string | Buffer, deactivateMissing = false) => ({
    file: { name: 'people.csv', base64: Buffer.from(text as string).toString('base64'), deactivateMissing },
  });
  const preview = async (text: string | Buffer, deactivateMissing = false) =>
    (await company.ask<{ previewDirectoryImport: Previewed }>(admin, Preview, file(text, deactivateMissing)))
      .previewDirectoryImport;
  const apply = (id: string, as = admin) =>
    company.ask<{ applyDirectoryImport: { appliedAt: string } }>(as, Apply, { id });
  const people = () =>
    company.database.query(sql`
      select p.name, p.email, p.title, d.name as department, boss.name as manager, p.deactivated_at is null as active,
             p.version, array(select skill from person_skill s where s.person_id = p.id order by skill) as skills
        from person p left join department d on d.id = p.department_id left join person boss on boss.id = p.manager_id
       order by p.name`);

  const first =
    'Name;E-Mail;Titel;Abteilung;Vorgesetzte/r;Fähigkeiten\n' +
    'Ben;ben@firm.example;Agent;Customers > Night;eva@firm.example;Chess, GDPR\n' +
    'Eva;eva@firm.example;Lead;Care;;\n';

  it('says what it would do before anything is written, then does exactly that', async () => {
    const before = await people();
    const plan = await preview(first);
    expect(plan).toMatchObject({
      ...{ encoding: 'UTF-8', delimiter: ';', unknownColumns: [], appliedAt: null },
      newDepartments: ['Customers', 'Customers > Night'],
      counts: { rows: 2, new: 2, changed: 0, unchanged: 0, errors: 0, missing: 0, returning: 0, departments: 2 },
    });
    expect(await people()).toEqual(before);
    await apply(plan.id);
    expect(await people()).toMatchObject([
      { name: 'Ada', active: true, version: 1 },
      { name: 'Ben', title: 'Agent', department: 'Night', manager: 'Eva', skills: ['Chess', 'GDPR'] },
      { name: 'Eva', title: 'Lead', department: 'Care', manager: null },
    ]);
  });

  it('is once, however often it is applied, and nothing when it comes again', async () => {
    const { id } = await preview(first);
    const [one, other] = await Promise.all([apply(id), apply(id)]);
    expect(one).toEqual(other);
    expect(await people()).toHaveLength(3);
    const again = await preview(first);
    expect(again.counts).toMatchObject({ new: 0, changed: 0, unchanged: 2, departments: 0 });
    const events = await company.database.query(sql`select name from outbox_event order by id`);
    expect(events.map(({ name }) => name)).toEqual([
      ...['person.added', 'person.added', 'department.added', 'department.added'],
    ]);
  });

  it('changes only what the file has columns for', async () => {
    await apply((await preview(first)).id);
    await apply((await preview('mail,name,title\nben@firm.example,Ben Berg,\n')).id);
    expect((await people())[1]).toMatchObject({
      name: 'Ben Berg',
      title: '',
      department: 'Night',
      manager: 'Eva',
      version: 2,
    });
  });

  it('does nothing at all while a row has an error, and names each row', async () => {
    const before = await people();
    const plan = await preview(
      'name,email,manager\nBen,ben@firm.example,\nEva,nobody,\nUwe,uwe@firm.example,ghost@x.example\n',
    );
    expect(plan.counts).toMatchObject({ new: 1, errors: 2 });
    expect(plan.rows.edges.map(({ node }) => [node.line, node.state, node.problems[0]])).toEqual([
      [2, 'NEW', undefined],
      [3, 'ERROR', { field: 'email', reason: 'NOT_AN_EMAIL', limit: null, line: null, value: 'nobody' }],
      [4, 'ERROR', { field: 'manager', reason: 'UNKNOWN', limit: null, line: null, value: 'ghost@x.example' }],
    ]);
    expect(await company.refused(admin, Apply, { id: plan.id })).toEqual({ code: 'FORBIDDEN' });
    expect(await people()).toEqual(before);
  });

  it.each([
    ['a changed person', async () => company.database.query(sql`update person set version = 9 where name = 'Eva'`)],
    ['a taken address', async () => void (await company.aPerson({ name: 'X', email: 'new@firm.example' }))],
    ['a closed department', async () => company.database.query(sql`update department set deactivated_at = now()`)],
    ['a name that is taken now', async () => void (await company.aDepartment('Legal'))],
    [
      'a manager who left',
      async () => company.database.query(sql`update person set deactivated_at = now() where name = 'Uwe'`),
    ],
  ])('refuses when the directory changed meanwhile: %s', async (_what, meanwhile) => {
    await company.aPerson({ name: 'Eva', email: 'eva@firm.example' });
    await company.aPerson({ name: 'Uwe', email: 'uwe@firm.example' });
    const { id } = await preview(
      'name,email,department,manager\nEva B,eva@firm.example,Care,uwe@firm.example\nNew,new@firm.example,Legal,\n',
    );
    await meanwhile();
    const before = await people();
    expect(await company.refused(admin, Apply, { id })).toEqual({ code: 'STALE' });
    expect(await people()).toEqual(before);
  });

  it('refuses a circle that only the change meanwhile closed', async () => {
    const eva = await company.aPerson({ name: 'Eva', email: 'eva@firm.example' });
    const uwe = await company.aPerson({ name: 'Uwe', email: 'uwe@firm.example' });
    const { id } = await preview('name,email,manager\nEva,eva@firm.example,uwe@firm.example\n');
    await company.database.query(sql`update person set manager_id = ${eva} where id = ${uwe}`);
    expect(await company.refused(admin, Apply, { id })).toEqual({ code: 'STALE' });
  });

  it('sends the missing away only when told, never the one who imports, and lets them return', async () => {
    await company.aPerson({ name: 'Uwe', email: 'uwe@firm.example', department: care });
    await company.aPerson({ name: 'Guest', kind: 'PARTNER' });
    await apply((await preview(first)).id);
    const plan = await preview(first, true);
    expect(plan.counts).toMatchObject({ unchanged: 2, missing: 1 });
    expect(plan.rows.edges.at(-1)!.node).toMatchObject({ line: null, state: 'MISSING', name: 'Uwe' });
    await apply(plan.id);
    const active = async () => (await people()).filter((row) => row.active).map(({ name }) => name);
    expect(await active()).toEqual(['Ada', 'Ben', 'Eva', 'Guest']);
    const back = await preview('name,email\nUwe,uwe@firm.example\n');
    expect(back.counts).toMatchObject({ changed: 1, returning: 1 });
    await apply(back.id);
    expect(await active()).toContain('Uwe');
  });

  it('does not send another administrator away who applies what somebody else looked at', async () => {
    const eva = await company.aPerson({ name: 'Eva', roles: ['ADMINISTRATOR'] });
    const { id } = await preview('name,email\nAda,ada@firm.example\n', true);
    await apply(id, eva);
    expect((await people()).map(({ name, active }) => [name, active])).toEqual([
      ['Ada', true],
      ['Eva', true],
    ]);
  });

  it('is for administrators', async () => {
    const employee = await company.aPerson();
    expect(await company.refused(employee, Preview, file(first))).toEqual({ code: 'FORBIDDEN' });
    const { id } = await preview(first);
    expect(await company.refused(employee, Apply, { id })).toEqual({ code: 'FORBIDDEN' });
    const answer = await company.app.request('/directory/people.csv', {}, company.as(employee));
    expect(answer.status).toBe(403);
  });

  it.each([
    ['', { field: 'file', reason: 'REQUIRED' }],
    ['name,phone\nA,1\n', { field: 'file.columns.email', reason: 'REQUIRED', limit: 1 }],
    [Buffer.from([0x61, 0x0a, 0xef, 0x81]), { field: 'file.encoding', reason: 'MALFORMED', limit: 2 }],
  ])('refuses a file that nobody can read: %j', async (text, refusal) =>
    expect(await company.refused(admin, Preview, file(text))).toEqual({ code: 'BAD_USER_INPUT', ...refusal }),
  );

  it('takes ten thousand rows through the upload, in seconds, and gives back what it took', async () => {
    const rows = Array.from(
      { length: 10_000 },
      (_, n) =>
        `Person ${n},p${n}@firm.example,Agent,Division ${n % 20} > Team ${n % 400},${n ? `p${n >> 3}@firm.example` : ''},Chess; Skill ${n % 50}`,
    );
    const upload = async (body: string | Uint8Array<ArrayBuffer>) => {
      const init = { method: 'POST', body, headers: { 'content-type': 'text/csv' } };
      const answer = await company.app.request('/directory/imports?name=people.csv', init, company.as(admin));
      return ((await answer.json()) as { id: string }).id;
    };
    const started = Date.now();
    const id = await upload(`name,email,title,department,manager,skills\n${rows.join('\n')}\n`);
    const { directoryImport } = await company.ask<{ directoryImport: object }>(
      admin,
      `query ($id: ID!) { directoryImport(id: $id) { counts { ${counts} } rows(first: 2, state: NEW) {
        edges { node { line } } pageInfo { hasNextPage } } } }`,
      { id },
    );
    expect(directoryImport).toMatchObject({
      counts: { rows: 10_000, new: 10_000, errors: 0, departments: 420 },
      rows: { edges: [{ node: { line: 2 } }, { node: { line: 3 } }], pageInfo: { hasNextPage: true } },
    });
    await apply(id);
    // Generous: it is set-wise when it takes seconds, row by row when it takes minutes.
    expect(Date.now() - started).toBeLessThan(25_000);
    const download = await company.app.request('/directory/people.csv', {}, company.as(admin));
    expect(download.headers.get('content-disposition')).toContain('people.csv');
    const csv = Buffer.from(await download.arrayBuffer());
    expect(csv.toString().split('\r\n')).toHaveLength(10_003);
    const secondId = await upload(new Uint8Array(csv));
    const repeated = await company.ask(admin, `{ directoryImport(id: "${secondId}") { counts { ${counts} } } }`);
    expect(repeated).toMatchObject({
      directoryImport: { counts: { unchanged: 10_001, changed: 0, new: 0, errors: 0 } },
    });
  }, 60_000);

  it('exports no formula that a spreadsheet would run', async () => {
    await company.aPerson({ name: '=HYPERLINK("x")', title: '+1', place: '@here' });
    const csv = await (await company.app.request('/directory/people.csv', {}, company.as(admin))).text();
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
    expect(csv).toContain(",'+1,");
    expect(csv).toContain(",'@here,");
  });
});
