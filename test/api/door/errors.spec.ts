import { Database, sql } from '@plenum/platform';
import { startApp, type TestApp } from '@plenum/test-support';
import { caller, NamedCallers } from './callers';
import { ProbeModule, ProbeResolver } from './probe.module';

const SECRETS = /rhubarb|secret_column|nowhere|stack|\.ts|did you mean/i;

describe('What goes wrong', () => {
  const lines: string[] = [];
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({
      modules: [ProbeModule],
      authenticator: new NamedCallers(),
      log: (line) => lines.push(line),
    });
  });
  afterAll(() => app.close());

  const failing = (how: string) => app.graphql('query($how: String!) { fails(how: $how) }', { how });
  const draft = (changes: object) =>
    app.graphql('mutation($draft: ProbeDraft!) { draft(draft: $draft) }', {
      draft: { title: 'Good', options: [{ text: 'a' }, { text: 'b' }], ...changes },
    });

  it('keeps the refusals of features as they are', async () => {
    const { status, errors, data } = await failing('NOT_FOUND');
    expect([status, data]).toEqual([200, null]);
    expect(errors).toEqual([{ message: 'Not found.', path: ['fails'], extensions: { code: 'NOT_FOUND' } }]);
    expect((await failing('STALE')).errors[0]?.extensions).toEqual({ code: 'STALE' });
  });

  it.each(['SQL', 'ANYTHING'])('says only the incident of what nobody expected: %s', async (how) => {
    const { errors, text } = await failing(how);
    expect(errors[0]).toEqual({
      message: 'Something went wrong on our side.',
      path: ['fails'],
      extensions: { code: 'INTERNAL', incident: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    });
    expect(text).not.toMatch(SECRETS);
    const logged = lines.filter((line) => line.includes(errors[0]!.extensions.incident!));
    expect(logged).toHaveLength(1);
    expect(JSON.parse(logged[0]!)).toMatchObject({ level: 50, from: 'Refusals' });
  });

  it('says of a lost connection that the same may be tried again', async () => {
    const { errors } = await failing('DISCONNECT');
    expect(errors[0]?.extensions).toEqual({ code: 'UNAVAILABLE', retryAfterSeconds: 2 });
    expect((await failing('NOT_FOUND')).errors[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('says the same of a statement that took too long', async () => {
    expect((await failing('TIMEOUT')).errors[0]?.extensions.code).toBe('UNAVAILABLE');
  });

  it.each([
    ['deadlock_detected', 4],
    ['serialization_failure', 4],
    ['lock_not_available', 1],
    ['read_only_sql_transaction', 1],
    ['connection_lost', 1],
  ])('says of a write that cannot get through that the same may be tried again: %s', async (condition, tries) => {
    const { errors } = await app.graphql('mutation($condition: String!) { writeInVain(condition: $condition) }', {
      condition,
    });
    expect(errors[0]).toMatchObject({
      message: 'Not confirmed yet. Please try again.',
      extensions: { code: 'UNAVAILABLE', retryAfterSeconds: 2 },
    });
    expect(ProbeResolver.tries).toBe(tries);
    const written = await app.nest.get(Database).query(sql`select from outbox_event where name = 'probe.written'`);
    expect(written).toEqual([]);
  });

  it.each([
    [{ title: 'x' }, { field: 'draft.title', reason: 'TOO_SHORT', limit: 2 }],
    [{ title: 'x'.repeat(11) }, { field: 'draft.title', reason: 'TOO_LONG', limit: 10 }],
    [{ title: null }, { field: 'draft.title', reason: 'REQUIRED' }],
    [{ title: undefined }, { field: 'draft.title', reason: 'REQUIRED' }],
    [{ title: ['x'] }, { field: 'draft.title', reason: 'MALFORMED' }],
    [{ title: { $gt: '' } }, { field: 'draft.title', reason: 'MALFORMED' }],
    [{ options: [{ text: 'a' }] }, { field: 'draft.options', reason: 'TOO_FEW', limit: 2 }],
    [{ options: [{ text: 'a' }, { text: 'bbbbbb' }] }, { field: 'draft.options.1.text', reason: 'TOO_LONG', limit: 5 }],
    [{ mail: 'nobody' }, { field: 'draft.mail', reason: 'NOT_AN_EMAIL' }],
    [{ id: '1 or 1=1' }, { field: 'draft.id', reason: 'NOT_AN_ID' }],
    [{ id: '' }, { field: 'draft.id', reason: 'NOT_AN_ID' }],
    [{ id: 7 }, { field: 'draft.id', reason: 'NOT_AN_ID' }],
    [{ at: '31.12.2026' }, { field: 'draft.at', reason: 'NOT_A_DATE' }],
    [{ at: '2026-02-30T99:00:00Z' }, { field: 'draft.at', reason: 'NOT_A_DATE' }],
    [{ ownerId: 'me' }, { field: 'draft.ownerId', reason: 'UNKNOWN' }],
  ])('names the field and the reason: %j', async (changes, refusal) => {
    const { errors } = await draft(changes);
    expect(errors.map((error) => error.extensions)).toEqual([{ code: 'BAD_USER_INPUT', ...refusal }]);
  });

  it('does not repeat what was sent', async () => {
    const { text } = await draft({ title: { rhubarb: 1 } });
    expect(text).not.toMatch(SECRETS);
    expect((await draft({ title: 'rhubarb and custard' })).text).not.toMatch(SECRETS);
  });

  it('knows ids in the document too', async () => {
    const { errors } = await app.graphql('{ thing(id: "7") { number } }', {}, caller('employee'));
    expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', field: 'query', reason: 'MALFORMED' });
  });

  it('makes no suggestions about the schema', async () => {
    const { errors, text } = await app.graphql('{ ope }');
    expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', field: 'query', reason: 'MALFORMED' });
    expect(text).not.toMatch(SECRETS);
  });

  it('answers routes from the same catalogue', async () => {
    const failed = await app.request('/probe/fails');
    expect(failed.status).toBe(500);
    expect(await failed.json()).toEqual({
      code: 'INTERNAL',
      message: 'Something went wrong on our side.',
      incident: expect.any(String),
    });
    const missing = await app.request('/nowhere');
    expect([missing.status, await missing.json()]).toEqual([404, { code: 'NOT_FOUND', message: 'Not found.' }]);
  });

  it('logs each operation without what was said in it', async () => {
    lines.length = 0;
    await app.graphql(
      'query Rhubarb($how: String!) { fails(how: $how) }',
      { how: 'STALE custard' },
      caller('employee'),
    );
    const line = lines.find((one) => one.includes('"Rhubarb"'))!;
    expect(Object.keys(JSON.parse(line) as object).sort()).toEqual(
      ['code', 'from', 'level', 'ms', 'operation', 'request', 'time', 'viewer'].sort(),
    );
    expect(lines.join()).not.toMatch(/custard|who=employee/);
  });
});

describe('A cursor', () => {
  let app: TestApp;
  beforeAll(async () => (app = await startApp({ modules: [ProbeModule], authenticator: new NamedCallers() })));
  afterAll(() => app.close());

  const things = (variables: Record<string, unknown>) =>
    app.graphql<{
      things: { edges: { node: { number: number } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    }>(
      `query($first: Int, $after: String, $filter: String) {
        things(first: $first, after: $after, filter: $filter) { edges { node { number } } pageInfo { hasNextPage endCursor } }
      }`,
      variables,
      caller('employee'),
    );

  it('walks the whole list once', async () => {
    const seen: number[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const { data } = await things({ first: 20, after });
      seen.push(...data.things.edges.map(({ node }) => node.number));
      more = data.things.pageInfo.hasNextPage;
      after = data.things.pageInfo.endCursor;
    }
    expect(seen).toEqual(Array.from({ length: 45 }, (_, at) => at + 1));
  });

  it('of another filter, of another list, or broken is refused', async () => {
    const { data } = await things({ first: 5 });
    const cursor = data.things.pageInfo.endCursor;
    const other = Buffer.from('["AAAAAAAA",5]').toString('base64url');
    const tag = (JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [string])[0];
    const wrongKind = Buffer.from(JSON.stringify([tag, 'x'])).toString('base64url');
    expect((await things({ after: cursor })).errors).toEqual([]);
    for (const bad of [
      { after: cursor, filter: 'x' },
      { after: other },
      { after: 'x' },
      { after: '' },
      { after: wrongKind },
    ]) {
      const { errors } = await things(bad);
      expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', field: 'after', reason: 'BAD_CURSOR' });
    }
  });

  it.each([
    [0, { reason: 'TOO_FEW', limit: 1 }],
    [-1, { reason: 'TOO_FEW', limit: 1 }],
    [101, { reason: 'TOO_MANY', limit: 100 }],
    [1.5, { reason: 'NOT_A_NUMBER' }],
  ])('page of %d is refused', async (first, refusal) => {
    const { errors } = await things({ first });
    expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', field: 'first', ...refusal });
  });
});
