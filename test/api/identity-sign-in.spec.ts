import { Client } from 'pg';
import argon2 from '@node-rs/argon2';
import { Clock, Database, sql } from '@plenum/platform';
import { aKnownPerson, browserAfter, signIn, startApp, type Caller, type TestApp } from '@plenum/test-support';

const SignIn = 'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }';
const MySessions = '{ mySessions { id current browser system address } }';

describe('Signing in', () => {
  let app: TestApp;
  beforeAll(async () => (app = await startApp()));
  afterAll(() => app.close());

  const tryToSignIn = (email: string, password: string, as: Caller = {}) =>
    app.graphql<{ signIn: { id: string } | null }>(SignIn, { email, password }, as);
  const isIn = async (as: Caller) => (await app.graphql('{ mySessions { id } }', {}, as)).errors.length === 0;

  /** When a session was last used is noted beside the request, so it may come a moment after the answer. */
  const seen = async (personId: string, days: number) => {
    for (let tries = 0; tries < 100; tries++) {
      const rows = await app.nest.get(Database).query(sql`
        select 1 from session where person_id = ${personId}
           and last_seen_at > now() + make_interval(days => ${Math.floor(days)})`);
      if (rows.length > 0) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('Its use was never noted.');
  };

  it('opens a session that scripts and other sites cannot reach', async () => {
    const anna = await aKnownPerson(app);
    const answer = await tryToSignIn(` ${anna.email.toUpperCase()} `, anna.password);
    expect(answer.data.signIn).toEqual({ id: anna.id });
    const [session, device] = answer.headers.getSetCookie();
    expect(session).toMatch(/^plenum=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(device).toMatch(/^plenum-device=[\w-]{43}; .*HttpOnly; SameSite=Lax$/);
    expect(await isIn(browserAfter({}, answer.headers))).toBe(true);
  });

  it('binds the cookie to host and TLS where the site has TLS', async () => {
    const secure = await startApp({ database: app.database, settings: { PUBLIC_URL: 'https://plenum.example.org' } });
    const anna = await aKnownPerson(secure);
    const { headers } = await secure.graphql(SignIn, { email: anna.email, password: anna.password });
    expect(headers.getSetCookie()[0]).toMatch(/^__Host-plenum=[\w-]{43}; .*Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    const unprefixed = headers.getSetCookie()[0]!.split(';')[0]!.replace('__Host-', '');
    expect((await secure.graphql(MySessions, {}, { cookie: unprefixed })).errors[0]?.extensions.code).toBe(
      'UNAUTHENTICATED',
    );
    await secure.close();
  });

  it('says the same of a wrong password, an unknown address, an account without password and a leaver', async () => {
    const anna = await aKnownPerson(app);
    const invited = await aKnownPerson(app, { password: null });
    const leaver = await aKnownPerson(app);
    await app.nest.get(Database).query(sql`update person set deactivated_at = now() where id = ${leaver.id}`);
    const answers = [
      await tryToSignIn(anna.email, 'not her password'),
      await tryToSignIn('nobody@example.org', 'not her password'),
      await tryToSignIn(invited.email, 'not her password'),
      await tryToSignIn(leaver.email, leaver.password),
    ];
    expect(answers[0]!.errors[0]!.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      field: 'password',
      reason: 'WRONG_PASSWORD',
    });
    expect(new Set(answers.map(({ text, status }) => `${status} ${text}`)).size).toBe(1);
    expect(answers.flatMap(({ headers }) => headers.getSetCookie())).toEqual([]);
  });

  it('checks one password whether or not there is one to check, so the time tells nothing', async () => {
    const people = [await aKnownPerson(app), await aKnownPerson(app, { password: null })];
    await tryToSignIn('warm-up@example.org', 'not a password');
    const checks = jest.spyOn(argon2, 'verify');
    for (const email of [...people.map((person) => person.email), 'nobody-at-all@example.org']) {
      checks.mockClear();
      await tryToSignIn(email, 'not a password');
      expect([email, checks.mock.calls.length]).toEqual([email, 1]);
      expect(checks.mock.calls[0]![0]).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    }
    checks.mockRestore();
  });

  it('cannot be brought about by another site', async () => {
    const anna = await aKnownPerson(app);
    const body = JSON.stringify({ query: SignIn, variables: { email: anna.email, password: anna.password } });
    const types = ['application/json', 'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'];
    for (const type of types) {
      const answer = await fetch(`${app.url}/graphql`, { method: 'POST', headers: { 'content-type': type }, body });
      expect([type, answer.status]).toEqual([type, 403]);
      expect(answer.headers.getSetCookie()).toEqual([]);
    }
    const evil = { origin: 'https://evil.example', 'content-type': 'application/json' };
    expect((await app.request('/graphql', { method: 'POST', headers: evil, body })).status).toBe(403);
  });

  it('is looked up in one statement a request, by its index', async () => {
    const browser = await signIn(app, await aKnownPerson(app));
    await app.graphql('{ server { version } }', {}, browser);
    const query = jest.spyOn(Client.prototype, 'query');
    await app.graphql('{ server { version } }', {}, browser);
    const sent = (query.mock.calls as unknown as [{ name?: string; text: string; values: unknown[] }][])
      .map(([asked]) => asked)
      .filter(({ name }) => name?.startsWith('identity.'));
    query.mockRestore();
    expect(sent).toHaveLength(1);
    const { pool } = app.nest.get(Database);
    const client = await pool.connect();
    await client.query('set enable_seqscan = off');
    const { rows } = await client.query({ text: `explain ${sent[0]!.text}`, values: sent[0]!.values });
    client.release(true);
    const plan = rows.map((row: Record<string, string>) => row['QUERY PLAN']).join('\n');
    for (const index of ['session_token_hash_key', 'person_pkey', 'person_role_pkey', 'department_member_person']) {
      expect(plan).toContain(index);
    }
    expect(plan).not.toContain('Seq Scan');
  });

  it('takes no session from outside: the one a browser came with ends, and a new one begins', async () => {
    const [anna, mallory] = [await aKnownPerson(app), await aKnownPerson(app)];
    const planted = await signIn(app, mallory);
    const after = await signIn(app, anna, planted);
    expect(after.cookie).not.toContain(/plenum=([\w-]+)/.exec(planted.cookie!)![1]);
    expect([await isIn(after), await isIn(planted)]).toEqual([true, false]);
    const invented = { cookie: `plenum=${'A'.repeat(43)}` };
    const { headers } = await tryToSignIn(anna.email, anna.password, invented);
    expect(browserAfter({}, headers).cookie).not.toContain(invented.cookie);
    expect(await isIn(invented)).toBe(false);
  });

  it('ends with sign-out, whatever is kept of the cookie', async () => {
    const anna = await aKnownPerson(app);
    const browser = await signIn(app, anna);
    const out = await app.graphql('mutation { signOut }', {}, browser);
    expect(out.data).toEqual({ signOut: true });
    expect(browserAfter(browser, out.headers).cookie).not.toMatch(/plenum=/);
    expect(await isIn(browser)).toBe(false);
    expect((await app.graphql('mutation { signOut }')).data).toEqual({ signOut: true });
  });

  it('ends with deactivation', async () => {
    const anna = await aKnownPerson(app);
    const browser = await signIn(app, anna);
    expect(await isIn(browser)).toBe(true);
    await app.nest.get(Database).query(sql`update person set deactivated_at = now() where id = ${anna.id}`);
    expect(await isIn(browser)).toBe(false);
  });

  it('ends after 14 days unused and after 30 days at all', async () => {
    const clock = app.nest.get(Clock);
    const anna = await aKnownPerson(app);
    const browser = await signIn(app, anna);
    const days = async (n: number) => {
      clock.now = () => new Date(Date.now() + n * 86_400_000);
      return isIn(browser);
    };
    try {
      expect(await days(13.9)).toBe(true);
      await seen(anna.id, 13.9);
      expect(await days(27.7)).toBe(true);
      await seen(anna.id, 27.7);
      expect(await days(29.9)).toBe(true);
      expect(await days(30.1)).toBe(false);
      const idle = await signIn(app, anna);
      clock.now = () => new Date(Date.now() + 44.2 * 86_400_000);
      expect(await isIn(idle)).toBe(false);
    } finally {
      clock.now = Clock.prototype.now;
    }
  });

  it('refuses a password of a megabyte, and one of 100 KB before it is hashed', async () => {
    const anna = await aKnownPerson(app);
    expect((await tryToSignIn(anna.email, 'x'.repeat(1024 * 1024))).status).toBe(413);
    const checks = jest.spyOn(argon2, 'verify');
    const long = await tryToSignIn(anna.email, 'x'.repeat(100 * 1024));
    expect(checks).not.toHaveBeenCalled();
    checks.mockRestore();
    expect(long.errors[0]!.extensions).toEqual({
      ...{ code: 'BAD_USER_INPUT', field: 'password', reason: 'TOO_LONG', limit: 256 },
    });
  });

  it.each(['', 'anna', 'a@b@c', 'a b@example.org', 'anna@example.org\u0000', `${'a'.repeat(250)}@example.org`])(
    'says that %j is no address',
    async (email) => {
      const { errors } = await tryToSignIn(email, 'whatever it is');
      expect(errors[0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'email' });
    },
  );

  it('leaves every try in the audit log, and no secret anywhere in it', async () => {
    const anna = await aKnownPerson(app);
    await tryToSignIn(anna.email, 'guessed wrongly');
    const browser = await signIn(app, anna);
    const entries = await app.nest.get(Database).query<{ action: string; all: string }>(sql`
      select e.action, e::text || coalesce(string_agg(p::text, ''), '') as all
        from audit_entry e left join audit_personal p on p.entry_id = e.id
       where e.object_id = ${anna.id} or e.actor_id = ${anna.id} group by e.id order by e.id`);
    expect(entries.map(({ action }) => action)).toEqual(['session.refused', 'session.opened']);
    const log = entries.map(({ all }) => all).join();
    for (const secret of ['guessed wrongly', anna.password, /plenum=([\w-]+)/.exec(browser.cookie!)![1]!]) {
      expect(log).not.toContain(secret);
    }
  });
});
