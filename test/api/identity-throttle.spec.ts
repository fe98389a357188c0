import { Clock, Database, sql } from '@plenum/platform';
import { aKnownPerson, signIn, startApp, type Caller, type TestApp } from '@plenum/test-support';

const SignIn = 'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }';

describe('Guessing passwords', () => {
  let app: TestApp;
  let other: TestApp;
  beforeAll(async () => {
    app = await startApp({ settings: { TRUSTED_PROXIES: '1' } });
    other = await startApp({ settings: { TRUSTED_PROXIES: '1' }, database: app.database });
  });
  afterAll(async () => {
    await other.close();
    await app.close();
  });
  afterEach(() => {
    app.nest.get(Clock).now = Clock.prototype.now;
  });

  let hosts = 0;
  const newAddress = () => `198.51.100.${++hosts}`;
  const guess = async (email: string, from: string, { on = app, as = {} }: { on?: TestApp; as?: Caller } = {}) => {
    const response = await on.request(
      '/graphql',
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': from },
        body: JSON.stringify({ query: SignIn, variables: { email, password: 'a wrong password' } }),
      },
      as,
    );
    const { errors } = (await response.json()) as { errors: { extensions: Record<string, unknown> }[] };
    return errors[0]!.extensions;
  };
  const guesses = (n: number, one: (at: number) => Promise<Record<string, unknown>>) =>
    Promise.all(Array.from({ length: n }, (_, at) => one(at)));
  const refused = (answers: Record<string, unknown>[]) => answers.filter(({ code }) => code === 'RATE_LIMITED').length;

  it('gets ten tries at an account, however many ask at once and through however many processes', async () => {
    const anna = await aKnownPerson(app);
    const answers = await guesses(30, (at) => guess(anna.email, newAddress(), { on: at % 2 ? app : other }));
    expect(refused(answers)).toBe(20);
    const limited = answers.find(({ code }) => code === 'RATE_LIMITED')!;
    expect(limited.retryAfterSeconds).toBeGreaterThan(0);
    expect(limited.retryAfterSeconds).toBeLessThanOrEqual(60);
  });

  it('says the same about an account that does not exist', async () => {
    const answers = await guesses(12, () => guess('nobody-at-all@example.org', newAddress()));
    expect(refused(answers)).toBe(2);
  });

  it('gets one more try a minute', async () => {
    const anna = await aKnownPerson(app);
    await guesses(11, () => guess(anna.email, newAddress()));
    app.nest.get(Clock).now = () => new Date(Date.now() + 61_000);
    expect(await guess(anna.email, newAddress())).toMatchObject({ reason: 'WRONG_PASSWORD' });
    expect(await guess(anna.email, newAddress())).toMatchObject({ code: 'RATE_LIMITED' });
  });

  it('counts one address over all accounts, and the whole /64 of IPv6 as one', async () => {
    const answers = await guesses(62, (at) => guess(`somebody-${at}@example.org`, `2001:db8:7:7::${at.toString(16)}`));
    expect(refused(answers)).toBe(2);
    expect(await guess('somebody@example.org', '2001:db8:7:8::1')).toMatchObject({ reason: 'WRONG_PASSWORD' });
  });

  it('does not keep the owner out of the browser they have signed in with before', async () => {
    const anna = await aKnownPerson(app);
    const home = await signIn(app, anna);
    await app.graphql('mutation { signOut }', {}, home);
    await guesses(15, () => guess(anna.email, newAddress()));
    await expect(signIn(app, anna)).rejects.toThrow('RATE_LIMITED');
    expect((await signIn(app, anna, home)).cookie).toContain('plenum=');
  });

  it('does not lend one person’s known browser to guess at another', async () => {
    const [anna, ben] = [await aKnownPerson(app), await aKnownPerson(app)];
    const bens = await signIn(app, ben);
    const answers = await guesses(12, () => guess(anna.email, newAddress(), { as: bens }));
    expect(refused(answers)).toBe(2);
  });

  it('does not count rightful sign-ins', async () => {
    const anna = await aKnownPerson(app);
    for (let day = 0; day < 12; day++) await signIn(app, anna);
  });

  it('does not wait for a clock that was put back', async () => {
    const anna = await aKnownPerson(app);
    app.nest.get(Clock).now = () => new Date(Date.now() + 86_400_000);
    await guess(anna.email, '203.0.113.50');
    app.nest.get(Clock).now = Clock.prototype.now;
    expect(await guess(anna.email, '203.0.113.50')).toMatchObject({ reason: 'WRONG_PASSWORD' });
  });

  it('stores no address and no guess in clear beside the count', async () => {
    const anna = await aKnownPerson(app);
    await guess(anna.email, newAddress());
    const rows = await app.nest.get(Database).query(sql`select 1 from throttle where key like ${`%${anna.email}%`}`);
    expect(rows).toEqual([]);
  });
});
