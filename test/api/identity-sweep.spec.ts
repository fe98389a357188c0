import { Clock, Database, Jobs, sql, Transactions } from '@plenum/platform';
import { aKnownPerson, signIn, startApp, type TestApp } from '@plenum/test-support';

const DAY = 86_400_000;

describe('What is over', () => {
  let app: TestApp;
  beforeAll(async () => (app = await startApp({ worker: true })));
  afterAll(() => app.close());

  it('is taken away: sessions, links, tokens, known browsers and counts, and nothing that still counts', async () => {
    const admin = await signIn(app, await aKnownPerson(app, { roles: ['ADMINISTRATOR'] }));
    const newcomer = await aKnownPerson(app, { password: null });
    const rows = (days: number) =>
      app.nest.get(Database).query<{ name: string; rows: number }>(sql`
        select 'session' as name, count(*)::int as rows from session
        union all select 'link', count(*)::int from mailed_link
        union all select 'token', count(*)::int from api_token
        union all select 'device', count(*)::int from known_device
        union all select 'throttle', count(*)::int from throttle
        union all select 'ended', count(*)::int from outbox_event where name = 'identity.session-ended'
        union all select 'day', ${days}::int`);
    const after = async (days: number) => {
      app.nest.get(Clock).now = () => new Date(Date.now() + days * DAY);
      const before = JSON.stringify(await rows(days));
      await app.nest.get(Transactions).run((tx) => app.nest.get(Jobs).send(tx, 'identity.sweep', {}));
      for (let tries = 0; tries < 60 && JSON.stringify(await rows(days)) === before; tries++) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return Object.fromEntries((await rows(days)).map(({ name, rows: count }) => [name, count]));
    };
    await app.graphql('mutation ($id: ID!) { invitePerson(personId: $id) }', { id: newcomer.id }, admin);
    await app.graphql('mutation { createApiToken(token: { name: "one", days: 20 }) { secret } }', {}, admin);
    await app.graphql('mutation { createApiToken(token: { name: "two", days: 365 }) { secret } }', {}, admin);
    expect(await after(1)).toMatchObject({ session: 1, link: 1, token: 2, device: 1, throttle: 0, ended: 0 });
    expect(await after(15)).toMatchObject({ session: 0, link: 0, token: 2, device: 1, ended: 1 });
    expect(await after(21)).toMatchObject({ token: 1, device: 1 });
    expect(await after(181)).toMatchObject({ token: 1, device: 0 });
    app.nest.get(Clock).now = Clock.prototype.now;
  });
});
