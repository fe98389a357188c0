import { type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Database, sql } from '@plenum/platform';
import { aKnownPerson, mailsTo, signIn, startApp, type Caller, type TestApp } from '@plenum/test-support';
import { SMTPServer } from 'smtp-server';

describe('With a mail server', () => {
  const arrived: { to: string[]; source: string }[] = [];
  let refusals = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      void text(stream).then((source) => {
        if (refusals-- > 0) return done(Object.assign(new Error('busy'), { responseCode: 451 }));
        arrived.push({ to: session.envelope.rcptTo.map(({ address }) => address), source });
        done();
      });
    },
  });
  let app: TestApp;
  let admin: Caller;

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.server.address() as AddressInfo;
    app = await startApp({ worker: true, settings: { SMTP_URL: `smtp://127.0.0.1:${port}` } });
    admin = await signIn(app, await aKnownPerson(app, { name: 'Ada Admin', roles: ['ADMINISTRATOR'] }));
  });
  afterAll(async () => {
    await app.close();
    await new Promise<void>((resolve) => server.close(resolve));
  });

  const invite = async (name: string) => {
    const person = await aKnownPerson(app, { name, password: null });
    await app.graphql('mutation ($id: ID!) { invitePerson(personId: $id) }', { id: person.id }, admin);
    return person;
  };
  const state = (email: string) =>
    app.nest.get(Database).query(sql`select state, body from mail_message where recipient = ${email}`);
  const leaves = async (email: string) => {
    for (let tries = 0; tries < 500; tries++) {
      if (JSON.stringify(await state(email)).includes('SENT')) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`Nothing left for ${email}: ${JSON.stringify(await state(email))}`);
  };

  it('mails leave by themselves, once, and the link they carried is not kept', async () => {
    const person = await invite('Nora Newcomer');
    await leaves(person.email);
    const mine = arrived.filter(({ to }) => to.includes(person.email));
    expect(mine).toHaveLength(1);
    expect(mine[0]!.source).toMatch(/\/join#[\w-]{20}/);
    expect(await state(person.email)).toEqual([{ state: 'SENT', body: '' }]);
    expect(await mailsTo(app, person.email)).toHaveLength(1);
  });

  it('a name cannot add a header or an address', async () => {
    const person = await invite('Mallory\r\nBcc: everybody@example.org');
    await leaves(person.email);
    const [mail] = arrived.filter(({ to }) => to.includes(person.email));
    expect(mail!.to).toEqual([person.email]);
    expect(mail!.source.split('\r\n\r\n')[0]).not.toMatch(/^Bcc:/im);
  });

  it('a mail that was not taken is tried again', async () => {
    refusals = 1;
    const person = await invite('Nils Newcomer');
    const neighbour = await invite('Nele Newcomer');
    await leaves(neighbour.email);
    await leaves(person.email);
    expect(arrived.filter(({ to }) => to.includes(person.email))).toHaveLength(1);
  });
});
