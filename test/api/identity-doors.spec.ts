import { Clock, Database, sql } from '@plenum/platform';
import {
  aKnownPerson,
  browserAfter,
  type Caller,
  type KnownPerson,
  mailsArrive,
  signIn,
  startApp,
  type TestApp,
} from '@plenum/test-support';

interface SessionAnswer {
  id: string;
  current: boolean;
  browser: string | null;
  system: string | null;
}
const MySessions = '{ mySessions { id current browser system address createdAt lastSeenAt expiresAt } }';
const EndSession = 'mutation ($id: ID!) { endSession(id: $id) }';
const Change = `mutation ($current: String!, $next: String!) {
  changePassword(currentPassword: $current, newPassword: $next) }`;
const NEXT = 'nine brown otters';

describe('The sessions of a person', () => {
  let app: TestApp;
  beforeAll(async () => (app = await startApp({ worker: true })));
  afterAll(() => app.close());
  afterEach(() => {
    app.nest.get(Clock).now = Clock.prototype.now;
  });

  const isIn = async (as: Caller) => (await app.graphql('{ me { id } }', {}, as)).errors.length === 0;
  const listed = async (as: Caller) =>
    (await app.graphql<{ mySessions: SessionAnswer[] }>(MySessions, {}, as)).data.mySessions;
  const change = (as: Caller, current: string, next = NEXT) => app.graphql(Change, { current, next }, as);
  const refusal = async (answer: ReturnType<typeof change>) => (await answer).errors[0]?.extensions;

  it('are listed with what tells them apart, mine marked, nobody else’s among them', async () => {
    const [anna, ben] = [await aKnownPerson(app), await aKnownPerson(app)];
    await signIn(app, ben);
    const userAgent = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:141.0) Gecko/20100101 Firefox/141.0';
    await app.request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': userAgent },
      body: JSON.stringify({
        query: `mutation { signIn(email: "${anna.email}", password: "${anna.password}") { id } }`,
      }),
    });
    const sessions = await listed(await signIn(app, anna));
    expect(sessions).toHaveLength(2);
    expect(sessions.filter(({ current }) => current)).toHaveLength(1);
    expect(sessions.find(({ current }) => !current)).toMatchObject({
      ...{ browser: 'Firefox 141', system: 'Windows', address: '127.0.0.1' },
    });
  });

  it('end one by one, from the next request on, for their owner only', async () => {
    const [anna, ben] = [await aKnownPerson(app), await aKnownPerson(app)];
    const [laptop, phone, bens] = [await signIn(app, anna), await signIn(app, anna), await signIn(app, ben)];
    const id = (await listed(phone)).find(({ current }) => current)!.id;
    const stranger = await app.graphql(EndSession, { id }, bens);
    const nothing = await app.graphql(EndSession, { id: '01890000-0000-7000-8000-000000000000' }, bens);
    expect(stranger.errors[0]!.extensions.code).toBe('NOT_FOUND');
    expect(stranger.text).toBe(nothing.text);
    expect(await isIn(phone)).toBe(true);
    expect((await app.graphql(EndSession, { id }, laptop)).data).toEqual({ endSession: true });
    expect([await isIn(phone), await isIn(laptop)]).toEqual([false, true]);
  });

  it('end all but the one that asks', async () => {
    const anna = await aKnownPerson(app);
    const browsers = [await signIn(app, anna), await signIn(app, anna), await signIn(app, anna)];
    expect((await app.graphql('mutation { endOtherSessions }', {}, browsers[1])).data).toEqual({ endOtherSessions: 2 });
    expect(await Promise.all(browsers.map(isIn))).toEqual([false, true, false]);
  });

  it('say within the event log that they ended, so that sockets can be cut', async () => {
    const anna = await aKnownPerson(app);
    const browser = await signIn(app, anna);
    const { id } = (await listed(browser))[0]!;
    await app.graphql('mutation { signOut }', {}, browser);
    const events = await app.nest.get(Database).query(sql`
      select payload from outbox_event where name = 'identity.session-ended' and payload->>'personId' = ${anna.id}`);
    expect(events).toEqual([{ payload: { personId: anna.id, sessionId: id } }]);
  });

  it('are at most forty: then the one longest unused ends', async () => {
    const anna = await aKnownPerson(app);
    const first = await signIn(app, anna);
    const second = await signIn(app, anna);
    for (let n = 0; n < 39; n++) await signIn(app, anna);
    expect([await isIn(first), await isIn(second)]).toEqual([false, true]);
  });

  describe('when the password changes', () => {
    let anna: KnownPerson;
    let laptop: Caller;
    let phone: Caller;
    beforeEach(async () => {
      anna = await aKnownPerson(app);
      [laptop, phone] = [await signIn(app, anna), await signIn(app, anna)];
    });

    it('end everywhere else; here the cookie is a new one and its copy is worthless', async () => {
      const answer = await change(laptop, anna.password);
      expect(answer.data).toEqual({ changePassword: true });
      const renewed = browserAfter(laptop, answer.headers);
      expect([await isIn(renewed), await isIn(laptop), await isIn(phone)]).toEqual([true, false, false]);
      expect(await listed(renewed)).toHaveLength(1);
      await signIn(app, { email: anna.email, password: NEXT });
      const [notice] = await mailsArrive(app, anna.email);
      expect(notice!.subject).toBe('Your Plenum password was changed');
    });

    it('stay when it was not allowed to, and say beside which field', async () => {
      const wrong = { field: 'currentPassword', reason: 'WRONG_PASSWORD' };
      expect(await refusal(change(laptop, 'not her password'))).toMatchObject(wrong);
      expect(await refusal(change(laptop, anna.password, 'kurz'))).toMatchObject({ field: 'newPassword', limit: 10 });
      expect(await refusal(change(laptop, anna.password, `${anna.name} 2026`))).toMatchObject({ reason: 'TOO_COMMON' });
      expect([await isIn(laptop), await isIn(phone)]).toEqual([true, true]);
    });

    it('cannot be used to guess it', async () => {
      const answers = await Promise.all(Array.from({ length: 12 }, () => refusal(change(laptop, 'not her password'))));
      expect(answers.filter((answer) => answer?.code === 'RATE_LIMITED')).toHaveLength(4);
    });

    it('of two changes at once only one counts', async () => {
      const answers = await Promise.all([change(laptop, anna.password), change(phone, anna.password, `${NEXT} two`)]);
      expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    });

    it('and signs nobody in whose old password was still being checked', async () => {
      const tries = Array.from({ length: 6 }, () => signIn(app, anna).catch(() => null));
      const answer = await change(laptop, anna.password);
      const renewed = browserAfter(laptop, answer.headers);
      const late = (await Promise.all(tries)).filter((browser) => browser !== null);
      expect(await Promise.all(late.map(isIn))).toEqual(late.map(() => false));
      expect(await isIn(renewed)).toBe(true);
    });
  });

  it('and every other way in end with deactivation, and do not come back with the person', async () => {
    const admin = await signIn(app, await aKnownPerson(app, { roles: ['ADMINISTRATOR'] }));
    const anna = await aKnownPerson(app);
    const browser = await signIn(app, anna);
    const made = await app.graphql<{ createApiToken: { secret: string } }>(
      'mutation { createApiToken(token: { name: "script", readOnly: false }) { secret } }',
      {},
      browser,
    );
    const script = { token: made.data.createApiToken.secret };
    expect([await isIn(browser), await isIn(script)]).toEqual([true, true]);
    const deactivate = 'mutation ($id: ID!) { deactivatePerson(id: $id, version: 1) { id } }';
    expect((await app.graphql(deactivate, { id: anna.id }, admin)).errors).toEqual([]);
    expect([await isIn(browser), await isIn(script)]).toEqual([false, false]);
    const reactivate = 'mutation ($id: ID!) { reactivatePerson(id: $id, version: 2) { id } }';
    const left = async () =>
      (await app.nest.get(Database).query(sql`select id from session where person_id = ${anna.id}`)).length;
    for (let tries = 0; (await left()) > 0 && tries < 100; tries++) await new Promise((r) => setTimeout(r, 50));
    expect((await app.graphql(reactivate, { id: anna.id }, admin)).errors).toEqual([]);
    expect([await isIn(browser), await isIn(script)]).toEqual([false, false]);
    await signIn(app, anna);
  });
});
