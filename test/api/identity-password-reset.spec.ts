import { Clock, Database, Jobs, sql } from '@plenum/platform';
import {
  aKnownPerson,
  browserAfter,
  linkIn,
  mailsArrive,
  mailsTo,
  signIn,
  startApp,
  type TestApp,
} from '@plenum/test-support';

const Request = 'mutation ($email: String!) { requestPasswordReset(email: $email) }';
const Reset =
  'mutation ($token: String!, $password: String!) { resetPassword(token: $token, password: $password) { id } }';
const Open = 'mutation ($token: String!) { openLink(purpose: RESET, token: $token) { name email } }';
const NEXT = 'nine brown otters';

describe('Resetting a password', () => {
  let app: TestApp;
  const log: string[] = [];
  beforeAll(async () => {
    app = await startApp({
      worker: true,
      settings: { PUBLIC_URL: 'https://plenum.example.org' },
      log: (line) => log.push(line),
    });
  });
  afterAll(() => app.close());
  afterEach(() => {
    app.nest.get(Clock).now = Clock.prototype.now;
  });

  const ask = (email: string) => app.graphql(Request, { email });
  const mailedLink = async (email: string) => {
    const before = (await mailsTo(app, email)).length;
    await ask(email);
    return linkIn((await mailsArrive(app, email, before + 1)).at(-1)!);
  };
  const reset = (token: string, password = NEXT) =>
    app.graphql<{ resetPassword: object | null }>(Reset, { token, password });

  it('answers the same for an address nobody has, and mails only the owner', async () => {
    const anna = await aKnownPerson(app);
    const [known, unknown] = [await ask(anna.email), await ask('nobody@example.org')];
    expect(unknown.text).toBe(known.text);
    expect(known.data).toEqual({ requestPasswordReset: true });
    const [mail] = await mailsArrive(app, anna.email);
    expect(mail!.subject).toBe('Choose a new password for Plenum');
    expect(await mailsTo(app, 'nobody@example.org')).toEqual([]);
  });

  it('writes the same rows before it answers, so the time tells nothing either', async () => {
    const anna = await aKnownPerson(app);
    const sent: string[] = [];
    const jobs = app.nest.get(Jobs);
    const send = jobs.send.bind(jobs);
    jobs.send = async (tx, name, data) => {
      sent.push(`${name} ${Object.keys(data).join()}`);
      await send(tx, name, data);
    };
    await ask(anna.email);
    await ask('nobody-else@example.org');
    delete (jobs as { send?: unknown }).send;
    expect(sent).toEqual(Array(2).fill('identity.reset-mail email'));
  });

  it('writes in the person’s language and links to the configured address only', async () => {
    const anna = await aKnownPerson(app, { locale: 'de', name: 'Änne Groß' });
    await app.request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'http' },
      body: JSON.stringify({ query: Request, variables: { email: anna.email } }),
    });
    const [mail] = await mailsArrive(app, anna.email);
    expect(mail!.subject).toBe('Neues Passwort für Plenum wählen');
    expect(mail!.body).toContain('Hallo Änne Groß');
    expect(linkIn(mail!).url).toMatch(/^https:\/\/plenum\.example\.org\/reset-password#[\w-]{43}$/);
    expect(mail!.body).not.toContain('evil');
  });

  it('shows whose link it is, sets the password, signs in, and ends every other way in', async () => {
    const anna = await aKnownPerson(app);
    const [laptop, phone] = [await signIn(app, anna), await signIn(app, anna)];
    const made = await app.graphql<{ createApiToken: { secret: string } }>(
      'mutation { createApiToken(token: { name: "script" }) { secret } }',
      {},
      laptop,
    );
    const script = { token: made.data.createApiToken.secret };
    const { token } = await mailedLink(anna.email);
    expect((await app.graphql(Open, { token })).data).toEqual({ openLink: { name: anna.name, email: anna.email } });
    const answer = await reset(token);
    expect(answer.data.resetPassword).toEqual({ id: anna.id });
    const whoAmI = async (as: object) => (await app.graphql('{ me { id } }', {}, as)).data;
    expect(await whoAmI(browserAfter({}, answer.headers))).toEqual({ me: { id: anna.id } });
    for (const old of [laptop, phone, script]) expect(await whoAmI(old)).toBeNull();
    await expect(signIn(app, anna)).rejects.toThrow('WRONG_PASSWORD');
    await signIn(app, { email: anna.email, password: NEXT });
    expect((await mailsTo(app, anna.email)).at(-1)!.subject).toBe('Your Plenum password was changed');
  });

  it('works once, for exactly one of twenty who try at once', async () => {
    const anna = await aKnownPerson(app);
    const { token } = await mailedLink(anna.email);
    const answers = await Promise.all(Array.from({ length: 20 }, (_, at) => reset(token, `${NEXT} ${at}`)));
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    for (const { errors } of answers.filter(({ errors }) => errors.length > 0)) {
      expect(errors[0]!.extensions).toEqual({ code: 'BAD_USER_INPUT', field: 'token', reason: 'EXPIRED' });
    }
  });

  it('voids every other link that was mailed, when one is used', async () => {
    const anna = await aKnownPerson(app);
    const [first, second] = [await mailedLink(anna.email), await mailedLink(anna.email)];
    expect((await reset(second.token)).errors).toEqual([]);
    expect((await reset(first.token)).errors[0]!.extensions.reason).toBe('EXPIRED');
  });

  it('is not used up by a refused password or by being looked at', async () => {
    const anna = await aKnownPerson(app);
    const { token } = await mailedLink(anna.email);
    await app.graphql(Open, { token });
    const refusals = { kurz: 'TOO_SHORT', Password123: 'TOO_COMMON', ['x1'.repeat(200)]: 'TOO_LONG' };
    for (const [password, reason] of Object.entries(refusals)) {
      expect((await reset(token, password)).errors[0]!.extensions).toMatchObject({ field: 'password', reason });
    }
    expect((await reset(token)).errors).toEqual([]);
  });

  it('ends after an hour, and with the address it was mailed to, and with the person', async () => {
    const [late, moved, gone] = [await aKnownPerson(app), await aKnownPerson(app), await aKnownPerson(app)];
    const links = [await mailedLink(late.email), await mailedLink(moved.email), await mailedLink(gone.email)];
    const database = app.nest.get(Database);
    await database.query(sql`update person set email = ${`moved-${moved.id}@example.org`} where id = ${moved.id}`);
    await database.query(sql`update person set deactivated_at = now() where id = ${gone.id}`);
    for (const { token } of links.slice(1)) expect((await reset(token)).errors[0]?.extensions.reason).toBe('EXPIRED');
    app.nest.get(Clock).now = () => new Date(Date.now() + 3_601_000);
    expect((await reset(links[0]!.token)).errors[0]?.extensions.reason).toBe('EXPIRED');
  });

  it('mails at most three times an hour to one address, and says nothing of it', async () => {
    const anna = await aKnownPerson(app);
    const answers = [];
    for (let n = 0; n < 6; n++) answers.push(await ask(anna.email));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    await mailsArrive(app, anna.email, 3);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await mailsTo(app, anna.email)).toHaveLength(3);
  });

  it('lets one network address ask for twenty mails', async () => {
    app.nest.get(Clock).now = () => new Date(Date.now() + 7_200_000);
    const answers = [];
    for (let n = 0; n < 22; n++) answers.push(await ask(`somebody-${n}@example.org`));
    expect(answers.filter(({ errors }) => errors[0]?.extensions.code === 'RATE_LIMITED')).toHaveLength(2);
  });

  it('keeps tokens out of the log and out of the database but for the mail', async () => {
    app.nest.get(Clock).now = () => new Date(Date.now() + 12_000_000);
    const anna = await aKnownPerson(app);
    const { token } = await mailedLink(anna.email);
    await reset(token);
    expect(log.join('')).not.toContain(token);
    expect(log.join('')).not.toContain(NEXT);
    const tables = await app.nest.get(Database).query<{ name: string }>(sql`
      select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables
       where table_schema in ('public', 'pgboss') and table_type = 'BASE TABLE' and table_name <> 'mail_message'`);
    for (const { name } of tables) {
      const { rows } = await app.nest
        .get(Database)
        .pool.query(`select 1 from ${name} t where t::text like $1`, [`%${token}%`]);
      expect([name, rows]).toEqual([name, []]);
    }
  });
});
