import {
  aKnownPerson,
  type Caller,
  type KnownPerson,
  LiveClient,
  signIn,
  startApp,
  type TestApp,
} from '@plenum/test-support';

/** Every way of ending a session or token reaches the sockets that came in by it, and no others. */
describe('A socket', () => {
  let app: TestApp;
  let other: TestApp;
  let anna: KnownPerson;
  beforeAll(async () => {
    app = await startApp();
    other = await startApp({ database: app.database });
  });
  afterAll(async () => {
    await other.close();
    await app.close();
  });
  beforeEach(async () => {
    anna = await aKnownPerson(app);
  });

  /** True when it is cut within a second, as promised. */
  const cut = async (client: LiveClient) => {
    for (let tries = 0; tries < 40 && !client.ended; tries++) await new Promise((resolve) => setTimeout(resolve, 25));
    return client.ended;
  };
  /** As a page of ours does it. */
  const connect = (to: TestApp, as: Caller) => LiveClient.connect(to, as, { origin: to.url });
  const browsers = async () => {
    const callers = [await signIn(app, anna), await signIn(app, anna)] as const;
    // The second socket hangs on another process than the one that ends its session.
    const sockets = [await connect(app, callers[0]), await connect(other, callers[1])] as const;
    return { callers, sockets };
  };
  const ask = async (document: string, as: Caller) => {
    const { errors } = await app.graphql(document, {}, as);
    expect(errors).toEqual([]);
  };

  it('ends with sign-out, and the other browser’s stays', async () => {
    const { callers, sockets } = await browsers();
    await ask('mutation { signOut }', callers[0]);
    expect(await cut(sockets[0])).toBe(true);
    expect(sockets[1].ended).toBe(false);
    await expect(connect(app, callers[0])).rejects.toThrow('unauthorised');
    sockets[1].socket.close();
  });

  it.each([
    ['all other sessions are ended', () => 'mutation { endOtherSessions }'],
    [
      'the password is changed',
      () => `mutation { changePassword(currentPassword: "${anna.password}", newPassword: "nine brown otters") }`,
    ],
  ])('ends in the other process when %s, and mine stays', async (_, document) => {
    const { callers, sockets } = await browsers();
    await ask(document(), callers[0]);
    expect(await cut(sockets[1])).toBe(true);
    expect(sockets[0].ended).toBe(false);
    sockets[0].socket.close();
  });

  it('of a program ends when its token is revoked', async () => {
    const browser = await signIn(app, anna);
    const made = await app.graphql<{ createApiToken: { secret: string; token: { id: string } } }>(
      'mutation { createApiToken(token: { name: "listener" }) { secret token { id } } }',
      {},
      browser,
    );
    const { secret, token } = made.data.createApiToken;
    const socket = await LiveClient.connect(other, { token: secret });
    await ask(`mutation { revokeApiToken(id: "${token.id}") }`, browser);
    expect(await cut(socket)).toBe(true);
  });
});
