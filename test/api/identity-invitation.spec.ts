import { Invitations } from '@plenum/identity';
import { Clock, Database, sql, Transactions } from '@plenum/platform';
import {
  aKnownPerson,
  browserAfter,
  type Caller,
  linkIn,
  mailsArrive,
  mailsTo,
  signIn,
  startApp,
  type TestApp,
  until,
} from '@plenum/test-support';

const Invite = 'mutation ($id: ID!) { invitePerson(personId: $id) }';
const Copy = 'mutation ($id: ID!) { copyInvitationLink(personId: $id) }';
const Accept = 'mutation ($token: String!) { acceptInvitation(token: $token, password: "nine brown otters") { id } }';
const Reset = 'mutation ($token: String!) { resetPassword(token: $token, password: "nine brown otters") { id } }';
const Mails =
  'query ($first: Int!, $after: String) { mails(first: $first, after: $after) { edges { node { id recipient subject state } } pageInfo { hasNextPage endCursor } } }';
const OpenMail = 'mutation ($id: ID!) { openMail(id: $id) { text mail { subject } } }';
interface MailPage {
  mails: { edges: { node: { id: string; subject: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}

describe('Invitations', () => {
  let app: TestApp;
  let admin: Caller;
  beforeAll(async () => {
    app = await startApp({ worker: true });
    admin = await signIn(app, await aKnownPerson(app, { name: 'Ada Admin', roles: ['ADMINISTRATOR'] }));
  });
  afterAll(() => app.close());
  afterEach(() => {
    app.nest.get(Clock).now = Clock.prototype.now;
  });

  const invited = async () => {
    const person = await aKnownPerson(app, { password: null });
    expect((await app.graphql(Invite, { id: person.id }, admin)).errors).toEqual([]);
    return { person, link: linkIn((await mailsArrive(app, person.email)).at(-1)!) };
  };
  const reason = async (document: string, variables: object, as: Caller = {}) => {
    const { errors } = await app.graphql(document, { ...variables }, as);
    return errors[0]?.extensions.reason ?? errors[0]?.extensions.code;
  };

  it('say who invites, let in once, and set the password', async () => {
    const { person, link } = await invited();
    const [mail] = await mailsTo(app, person.email);
    expect(mail!.subject).toBe('Ada Admin invites you to Plenum');
    expect(link.url).toMatch(/^http:\/\/localhost:0\/join#[\w-]{43}$/);
    expect(await reason(Reset, { token: link.token })).toBe('EXPIRED');
    const answer = await app.graphql(Accept, { token: link.token });
    const me = await app.graphql('{ me { id } }', {}, browserAfter({}, answer.headers));
    expect(me.data).toEqual({ me: { id: person.id } });
    expect(await reason(Accept, { token: link.token })).toBe('EXPIRED');
    await signIn(app, { email: person.email, password: 'nine brown otters' });
  });

  it('become void when another is mailed or copied, and after 14 days', async () => {
    const { person, link } = await invited();
    await app.graphql(Invite, { id: person.id }, admin);
    const second = linkIn((await mailsArrive(app, person.email, 2)).at(-1)!);
    expect(await reason(Accept, { token: link.token })).toBe('EXPIRED');
    const copied = await app.graphql<{ copyInvitationLink: string }>(Copy, { id: person.id }, admin);
    const again = await app.graphql<{ copyInvitationLink: string }>(Copy, { id: person.id }, admin);
    expect(again.data.copyInvitationLink).not.toBe(copied.data.copyInvitationLink);
    for (const token of [second.token, copied.data.copyInvitationLink.split('#')[1]]) {
      expect(await reason(Accept, { token })).toBe('EXPIRED');
    }
    const token = again.data.copyInvitationLink.split('#')[1];
    app.nest.get(Clock).now = () => new Date(Date.now() + 14.1 * 86_400_000);
    expect(await reason(Accept, { token })).toBe('EXPIRED');
    app.nest.get(Clock).now = Clock.prototype.now;
    expect(await reason(Accept, { token })).toBeUndefined();
  });

  it('are for administrators to make, for people who have no password, at most five an hour', async () => {
    const anna = await aKnownPerson(app);
    const newcomer = await aKnownPerson(app, { password: null });
    const employee = await signIn(app, anna);
    for (const document of [Invite, Copy]) {
      expect(await reason(document, { id: newcomer.id }, employee)).toBe('FORBIDDEN');
      expect(await reason(document, { id: newcomer.id })).toBe('UNAUTHENTICATED');
      expect(await reason(document, { id: anna.id }, admin)).toBe('ALREADY_TAKEN');
      expect(await reason(document, { id: '01890000-0000-7000-8000-000000000000' }, admin)).toBe('NOT_FOUND');
    }
    for (let n = 0; n < 5; n++) expect(await reason(Invite, { id: newcomer.id }, admin)).toBeUndefined();
    expect(await reason(Invite, { id: newcomer.id }, admin)).toBe('RATE_LIMITED');
  });

  it('are mailed to many at once, as an import asks for, skipping who has a password by now', async () => {
    const by = await aKnownPerson(app, { name: 'Ida Importer', roles: ['ADMINISTRATOR'] });
    const people = await Promise.all(Array.from({ length: 12 }, () => aKnownPerson(app, { password: null })));
    const active = await aKnownPerson(app);
    const ids = [active, ...people].map(({ id }) => id);
    await app.nest.get(Transactions).run((tx) => app.nest.get(Invitations).queue(tx, by.id, ids));
    const mails = await Promise.all(people.map(({ email }) => mailsArrive(app, email)));
    expect(mails.map(([mail]) => mail!.subject)).toEqual(Array(12).fill('Ida Importer invites you to Plenum'));
    expect(await mailsTo(app, active.email)).toEqual([]);
  });

  it('are mailed to everybody new by one act, and to nobody twice', async () => {
    const All = 'mutation { inviteEverybodyNew }';
    const by = await signIn(app, await aKnownPerson(app, { name: 'Ida Inviter', roles: ['ADMINISTRATOR'] }));
    await app.graphql(All, {}, by); // whoever other tests left uninvited
    const [active, before] = [await aKnownPerson(app), (await invited()).person];
    const people = await Promise.all(Array.from({ length: 3 }, () => aKnownPerson(app, { password: null })));
    const ask = async (as: Caller) =>
      (await app.graphql<{ peopleToInvite: number }>('{ peopleToInvite }', {}, as)).data;
    expect((await ask(by)).peopleToInvite).toBeGreaterThanOrEqual(3);
    // The second is asked before the first has mailed anybody.
    const twice = await Promise.all([app.graphql(All, {}, by), app.graphql(All, {}, by)]);
    expect(twice.flatMap(({ errors }) => errors)).toEqual([]);
    await Promise.all(people.map(({ email }) => mailsArrive(app, email)));
    await until('nobody waits', async () => (await ask(by)).peopleToInvite === 0);
    await until('the queue is empty', async () => {
      const jobs = await app.nest.get(Database).query(sql`
        select 1 from pgboss.job where name = 'identity.invitation-mail' and state in ('created', 'active', 'retry')`);
      return jobs.length === 0;
    });
    for (const { email } of people) expect(await mailsTo(app, email)).toHaveLength(1);
    expect(await mailsTo(app, before.email)).toHaveLength(1);
    expect(await mailsTo(app, active.email)).toEqual([]);
    expect(await reason(All, {}, await signIn(app, active))).toBe('FORBIDDEN');
    const audit = await app.nest.get(Database).query<{ people: number }>(sql`
      select (facts ->> 'people')::int as people from audit_entry where action = 'invitation.queued-for-all'`);
    expect(audit.at(-1)!.people).toBeGreaterThanOrEqual(3);
  });

  it('show administrators, and nobody else, how far each person is', async () => {
    const { person } = await invited();
    const active = await aKnownPerson(app);
    const none = await aKnownPerson(app, { password: null });
    const State = 'query ($id: ID!) { person(id: $id) { accountState } }';
    const state = async (id: string, as: Caller) =>
      (await app.graphql<{ person: { accountState: string | null } }>(State, { id }, as)).data.person.accountState;
    const seen = await Promise.all([active, person, none].map(({ id }) => state(id, admin)));
    expect(seen).toEqual(['ACTIVE', 'INVITED', 'NONE']);
    expect(await state(person.id, await signIn(app, active))).toBeNull();
  });

  it('wait where administrators see them; who opens one is recorded', async () => {
    const { person, link } = await invited();
    const first = await app.graphql<MailPage>(Mails, { first: 1 }, admin);
    const [{ node: mail }] = first.data.mails.edges as [MailPage['mails']['edges'][0]];
    expect(mail).toMatchObject({ recipient: person.email, state: 'HELD' });
    expect(first.text).not.toContain(link.token);
    const opened = await app.graphql<{ openMail: { text: string } }>(OpenMail, { id: mail.id }, admin);
    expect(opened.data.openMail.text).toContain(link.token);
    const entries = await app.nest
      .get(Database)
      .query(sql`select action from audit_entry where object_type = 'mail' and object_id = ${mail.id}`);
    expect(entries).toEqual([{ action: 'mail.opened' }]);
    const employee = await signIn(app, await aKnownPerson(app));
    expect(await reason(Mails, { first: 1 }, employee)).toBe('FORBIDDEN');
    expect(await reason(OpenMail, { id: mail.id }, employee)).toBe('FORBIDDEN');
    await app.nest.get(Database).query(sql`update mail_message set state = 'SENT', body = '' where id = ${mail.id}`);
    expect(await reason(OpenMail, { id: mail.id }, admin)).toBe('NOT_FOUND');
  });

  it('are paged from the newest on, without a gap', async () => {
    for (let n = 0; n < 3; n++) await invited();
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const { data }: { data: MailPage } = await app.graphql<MailPage>(Mails, { first: 2, after }, admin);
      seen.push(...data.mails.edges.map(({ node }) => node.id));
      if (!data.mails.pageInfo.hasNextPage) break;
      after = data.mails.pageInfo.endCursor;
    }
    const all = await app.nest.get(Database).query<{ id: string }>(sql`select id from mail_message order by id desc`);
    expect(seen).toEqual(all.map(({ id }) => id));
    expect(await reason(Mails, { first: 2, after: 'bm90IG91cnM' }, admin)).toBe('BAD_CURSOR');
  });
});
