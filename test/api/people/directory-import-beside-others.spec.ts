import { type PersonId } from '@plenum/contract';
import { sql } from '@plenum/platform';
import { startApp, until } from '@plenum/test-support';
import { Client } from 'pg';
import { Company } from './company';

const Preview = 'mutation ($file: DirectoryFileInput!) { previewDirectoryImport(file: $file) { id } }';
const Apply = 'mutation ($id: ID!) { applyDirectoryImport(id: $id) { appliedAt } }';
const EditPerson = 'mutation ($person: PersonChanges!) { editPerson(person: $person) { name } }';
const Find = 'query ($search: String!) { people(search: $search) { edges { node { name } } } }';

describe('An import beside what others do', () => {
  let company: Company;
  let admin: PersonId;
  beforeAll(async () => (company = new Company(await startApp({ worker: true }))));
  afterAll(() => company.app.close());
  beforeEach(async () => {
    await company.empty();
    admin = await company.aPerson({ name: 'Ada', email: 'ada@firm.example', roles: ['ADMINISTRATOR'] });
  });

  const preview = async (text: string) => {
    const file = { name: 'people.csv', base64: Buffer.from(text).toString('base64') };
    return (await company.ask<{ previewDirectoryImport: { id: string } }>(admin, Preview, { file }))
      .previewDirectoryImport.id;
  };
  const people = async () =>
    (await company.database.query<{ name: string }>(sql`select name from person order by name`)).map(
      ({ name }) => name,
    );
  const found = async (search: string) =>
    (await company.ask<{ people: { edges: { node: { name: string } }[] } }>(admin, Find, { search })).people.edges.map(
      ({ node }) => node.name,
    );

  /** Holds an import where it adds its people, by an address that somebody else is just taking; `meanwhile`, then an end. */
  async function whileAdding<T>(id: string, meanwhile: () => Promise<T>, end: 'commit' | 'rollback') {
    const other = new Client(company.app.database.connection);
    await other.connect();
    try {
      await other.query('begin');
      await other.query(
        `insert into person (id, kind, name, email) values (gen_random_uuid(), 'EMPLOYEE', 'Taker', 'new@firm.example')`,
      );
      let over = false;
      const applied = company.app.graphql(Apply, { id }, company.as(admin)).finally(() => (over = true));
      await until('the import waits for the address', async () => {
        const waiting = await company.database.query(sql`
          select from pg_stat_activity where wait_event_type = 'Lock' and query like '%insert into person (%'`);
        return waiting.length > 0;
      });
      const result = await meanwhile();
      expect(over).toBe(false);
      await other.query(end);
      return { result, answer: await applied };
    } finally {
      await other.end();
    }
  }

  it('keeps nobody from changing the directory while it adds people', async () => {
    const eva = await company.aPerson({ name: 'Eva' });
    const id = await preview('name,email\nNew,new@firm.example\n');
    const rename = () => company.ask(admin, EditPerson, { person: { id: eva, version: 1, name: 'Eva Berg' } });
    const { result, answer } = await whileAdding(id, rename, 'rollback');
    expect(result).toEqual({ editPerson: { name: 'Eva Berg' } });
    expect(answer.errors).toEqual([]);
    expect(await people()).toEqual(['Ada', 'Eva Berg', 'New']);
  });

  it('is refused whole when somebody takes an address meanwhile', async () => {
    const id = await preview('name,email\nFirst,first@firm.example\nNew,new@firm.example\n');
    const { answer } = await whileAdding(id, () => Promise.resolve(), 'commit');
    expect(answer.errors[0]?.extensions).toEqual({ code: 'STALE' });
    expect(await people()).toEqual(['Ada', 'Taker']);
    expect(await company.database.query(sql`select from outbox_event where name = 'person.added'`)).toEqual([]);
  });

  it('loses no change that somebody makes to the same person meanwhile', async () => {
    const eva = await company.aPerson({ name: 'Eva', email: 'eva@firm.example' });
    const id = await preview('name,email\nEva Import,eva@firm.example\nNew,new@firm.example\n');
    const rename = () => company.ask(admin, EditPerson, { person: { id: eva, version: 1, name: 'Eva Berg' } });
    const { answer } = await whileAdding(id, rename, 'rollback');
    expect(answer.errors[0]?.extensions).toEqual({ code: 'STALE' });
    expect(await people()).toEqual(['Ada', 'Eva Berg']);
  });

  it('is found by search: the new at once, the changed when the worker comes to them', async () => {
    await company.aPerson({ name: 'Eva', email: 'eva@firm.example' });
    const id = await preview(
      'name,email,title,skills\nEva,eva@firm.example,,Glassblowing\nNew,new@firm.example,Müller,Falconry\n',
    );
    await company.ask(admin, Apply, { id });
    expect(await found('falconry')).toEqual(['New']);
    expect(await found('mueller')).toEqual(['New']);
    await until('the changed are found', async () => (await found('glassblowing')).length === 1);
    expect(await found('glassblowing')).toEqual(['Eva']);
  });

  it('can be neither shown nor applied when its preview was not kept to the end', async () => {
    const id = await preview('name,email\nNew,new@firm.example\n');
    await company.database.query(sql`update directory_import set kept_at = null where id = ${id}`);
    const notFound = { code: 'NOT_FOUND' };
    expect(await company.refused(admin, Apply, { id })).toEqual(notFound);
    expect(await company.refused(admin, 'query ($id: ID!) { directoryImport(id: $id) { id } }', { id })).toEqual(
      notFound,
    );
    expect(await people()).toEqual(['Ada']);
  });

  it('refuses a file that is too large by its own bound, and reads none of a stranger', async () => {
    const body = Buffer.alloc(32 * 1_048_576 + 1, 'a');
    const send = (as: object) =>
      company.app.request('/directory/imports', { method: 'POST', body, headers: { 'content-type': 'text/csv' } }, as);
    const answer = await send(company.as(admin));
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({ code: 'PAYLOAD_TOO_LARGE', field: 'file', limit: 32 * 1_048_576 });
    expect((await send({})).status).toBe(401);
  });
});
