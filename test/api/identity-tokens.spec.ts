import { Clock, Database, sql } from '@plenum/platform';
import { aKnownPerson, type Caller, signIn, startApp, type TestApp } from '@plenum/test-support';

const Create =
  'mutation ($token: NewApiToken!) { createApiToken(token: $token) { secret token { id name readOnly } } }';
const MyTokens = '{ myApiTokens { id name readOnly createdAt expiresAt lastUsedAt } }';
interface Created {
  createApiToken: { secret: string; token: { id: string; name: string; readOnly: boolean } };
}

describe('API tokens', () => {
  let app: TestApp;
  beforeAll(async () => (app = await startApp()));
  afterAll(() => app.close());
  afterEach(() => {
    app.nest.get(Clock).now = Clock.prototype.now;
  });

  const create = async (as: Caller, token: object) => (await app.graphql<Created>(Create, { token }, as)).data;
  const code = async (document: string, as: Caller, variables = {}) =>
    (await app.graphql(document, variables, as)).errors[0]?.extensions.code;

  it('are shown once, kept as a hash, and listed with their last use', async () => {
    const anna = await aKnownPerson(app);
    const browser = await signIn(app, anna);
    const { createApiToken: made } = await create(browser, { name: ' Weekly report ' });
    expect(made.secret).toMatch(/^plenum_[\w-]{43}$/);
    expect(made.token).toEqual({ id: expect.any(String), name: 'Weekly report', readOnly: true });
    const [row] = await app.nest.get(Database).query(sql`select * from api_token where id = ${made.token.id}`);
    expect(JSON.stringify(row)).not.toContain(made.secret.slice(7));
    const list = async () => (await app.graphql<{ myApiTokens: object[] }>(MyTokens, {}, browser)).data.myApiTokens;
    expect(await list()).toEqual([expect.objectContaining({ name: 'Weekly report', lastUsedAt: null })]);
    expect((await app.graphql('{ me { id } }', {}, { token: made.secret })).data).toEqual({ me: { id: anna.id } });
    for (let tries = 0; tries < 40; tries++) {
      if ((await list()).some((token) => 'lastUsedAt' in token && token.lastUsedAt !== null)) return;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error('Its use was never noted.');
  });

  it('that may only read change nothing; others do', async () => {
    const browser = await signIn(app, await aKnownPerson(app));
    const reader = { token: (await create(browser, { name: 'reader' })).createApiToken.secret };
    const writer = { token: (await create(browser, { name: 'writer', readOnly: false })).createApiToken.secret };
    expect(await code('{ me { id } }', reader)).toBeUndefined();
    expect(await code('mutation { endOtherSessions }', reader)).toBe('FORBIDDEN');
    expect(await code('{ me { id } }', browser)).toBeUndefined();
    expect(await code('mutation { endOtherSessions }', writer)).toBeUndefined();
    expect(await code('{ me { id } }', browser)).toBe('UNAUTHENTICATED');
  });

  it('cannot make tokens or change the password: one that leaked could never be got rid of', async () => {
    const anna = await aKnownPerson(app);
    const browser = await signIn(app, anna);
    const writer = { token: (await create(browser, { name: 'writer', readOnly: false })).createApiToken.secret };
    expect(await code(Create, writer, { token: { name: 'child' } })).toBe('FORBIDDEN');
    const change = `mutation { changePassword(currentPassword: "${anna.password}", newPassword: "nine brown otters") }`;
    expect(await code(change, writer)).toBe('FORBIDDEN');
  });

  it('end when revoked, by their owner only, and when their time is over', async () => {
    const [anna, ben] = [await signIn(app, await aKnownPerson(app)), await signIn(app, await aKnownPerson(app))];
    const [first, second] = [await create(anna, { name: 'first', days: 5 }), await create(anna, { name: 'second' })];
    const revoke = 'mutation ($id: ID!) { revokeApiToken(id: $id) }';
    const { id } = first.createApiToken.token;
    expect(await code(revoke, ben, { id })).toBe('NOT_FOUND');
    app.nest.get(Clock).now = () => new Date(Date.now() + 5.1 * 86_400_000);
    expect(await code('{ me { id } }', { token: first.createApiToken.secret })).toBe('UNAUTHENTICATED');
    app.nest.get(Clock).now = Clock.prototype.now;
    expect(await code('{ me { id } }', { token: first.createApiToken.secret })).toBeUndefined();
    expect(await code(revoke, anna, { id })).toBeUndefined();
    expect(await code('{ me { id } }', { token: first.createApiToken.secret })).toBe('UNAUTHENTICATED');
    expect(await code('{ me { id } }', { token: second.createApiToken.secret })).toBeUndefined();
  });

  it('that are wrong are nobody, even beside a good cookie', async () => {
    const browser = await signIn(app, await aKnownPerson(app));
    for (const token of ['', 'x', `plenum_${'A'.repeat(43)}`, `plenum_${'A'.repeat(10_000)}`, "plenum_' or 1=1"]) {
      expect([token, await code('{ me { id } }', { ...browser, token: token || 'Bearer' })]).toEqual([
        token,
        'UNAUTHENTICATED',
      ]);
    }
  });

  it.each([
    [{ name: '' }, 'token.name', 'TOO_SHORT'],
    [{ name: 'x'.repeat(81) }, 'token.name', 'TOO_LONG'],
    [{ name: 'two\nlines' }, 'token.name', 'MALFORMED'],
    [{ name: 'ok', days: 0 }, 'token.days', 'TOO_FEW'],
    [{ name: 'ok', days: 367 }, 'token.days', 'TOO_MANY'],
    [{ name: 'ok', personId: '01890000-0000-7000-8000-000000000000' }, 'token.personId', 'UNKNOWN'],
  ])('are refused as %j', async (token, field, reason) => {
    const browser = await signIn(app, await aKnownPerson(app));
    const { errors } = await app.graphql(Create, { token }, browser);
    expect(errors[0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field, reason });
  });

  it('are at most twenty, also when made at once', async () => {
    const browser = await signIn(app, await aKnownPerson(app));
    await Promise.all(Array.from({ length: 24 }, (_, n) => app.graphql(Create, { token: { name: `${n}` } }, browser)));
    const { data } = await app.graphql<{ myApiTokens: object[] }>(MyTokens, {}, browser);
    expect(data.myApiTokens).toHaveLength(20);
  });
});
