import { type PostId } from '@plenum/contract';
import { newId, sql } from '@plenum/platform';
import {
  type Actor,
  aPost,
  LiveClient,
  ReadPost,
  readPost,
  RemovePost,
  ReportPost,
  Stage,
  until,
} from '@plenum/test-support';

let stage: Stage;
let ana: Actor;
let ben: Actor;
let cleo: Actor;
let admin: Actor;

beforeAll(async () => {
  stage = await Stage.start();
});
beforeEach(async () => {
  await stage.database.query(sql`delete from post_report`);
  [ana, ben, cleo] = [await stage.person(), await stage.person(), await stage.person()];
  admin = await stage.person({ roles: ['ADMINISTRATOR'] });
});
afterAll(() => stage.close());

const Waiting = `query ($first: Int! = 20, $after: String) { postReports(first: $first, after: $after) {
  edges { node { id reason reporter { id } post { id text } } } pageInfo { hasNextPage endCursor } } }`;
const Decide = 'mutation ($id: ID!, $outcome: ReportOutcome!) { decideReport(id: $id, outcome: $outcome) }';

interface Report {
  id: string;
  reason: string;
  reporter: { id: string };
  post: { id: PostId; text: string };
}
interface Page {
  edges: { node: Report }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const report = (as: Actor, id: PostId, reason = 'Unkind.') => stage.ask(as, ReportPost, { id, reason });
const page = async (as: Actor, variables: object = {}) =>
  (await stage.ask<{ postReports: Page }>(as, Waiting, variables)).postReports;
const waiting = async (as: Actor) => (await page(as)).edges.map(({ node }) => node);
const count = async (as: Actor) =>
  (await stage.ask<{ postReportsWaiting: number | null }>(as, '{ postReportsWaiting }')).postReportsWaiting;
const decide = (as: Actor, id: string, outcome: string) => stage.ask(as, Decide, { id, outcome });

describe('Reports', () => {
  it('come to those who answer for the place, and to nobody else', async () => {
    const department = await stage.department('Care');
    const [ofSpace, ofDepartment, guest] = [
      await stage.person(),
      await stage.person({ department }),
      await stage.person({ kind: 'PARTNER' }),
    ];
    await stage.database.query(sql`
      insert into department_member (department_id, person_id, role) values (${department}, ${ofDepartment.id}, 'STEWARD')`);
    const open = await stage.space('OPEN', [ofSpace, ana, ben]);
    const secret = await stage.space('PRIVATE', [guest, ana, ben]);
    const places: [string, object][] = [
      ['company', { kind: 'COMPANY' }],
      ['department', { kind: 'DEPARTMENT', id: department }],
      ['open', { kind: 'SPACE', id: open }],
      ['secret', { kind: 'SPACE', id: secret }],
    ];
    for (const [text, place] of places) await report(ben, (await aPost(stage, ana, { text, place } as never)).id);

    const texts = async (as: Actor) => (await waiting(as)).map(({ post }) => post.text);
    expect(await texts(admin)).toEqual(['company', 'department', 'open']); // not what they may not read
    expect(await texts(ofSpace)).toEqual(['open']);
    expect(await texts(ofDepartment)).toEqual(['department']);
    expect(await texts(guest)).toEqual(['secret']);
    for (const other of [ana, ben, cleo]) expect(await texts(other)).toEqual([]);
    expect((await waiting(guest))[0]).toMatchObject({ reason: 'Unkind.', reporter: { id: ben.id } });
    for (const as of [admin, ofSpace, ofDepartment, guest]) expect(await count(as)).toBe((await waiting(as)).length);
    for (const other of [ana, ben, cleo]) expect(await count(other)).toBeNull();
  });

  it('wait in the order in which they came, page by page', async () => {
    for (const text of ['one', 'two', 'three']) await report(ben, (await aPost(stage, ana, { text })).id, text);
    const first = await page(admin, { first: 2 });
    await report(cleo, first.edges[0]!.node.post.id, 'four');
    const rest = await page(admin, { first: 2, after: first.pageInfo.endCursor });
    expect([...first.edges, ...rest.edges].map(({ node }) => node.reason)).toEqual(['one', 'two', 'three', 'four']);
    expect(await stage.refusal(ana, Waiting, { after: first.pageInfo.endCursor })).toMatchObject({
      reason: 'BAD_CURSOR',
    });
  });

  it('never come to the author of the post, whatever the author is; others decide', async () => {
    const other = await stage.person({ roles: ['ADMINISTRATOR'] });
    const steward = await stage.person();
    const open = await stage.space('OPEN', [steward, ben]);
    const hidden = await stage.space('HIDDEN', [steward, ben]);
    const posts = [
      await aPost(stage, admin, { text: 'of an administrator' }),
      await aPost(stage, steward, { text: 'of a steward', place: { kind: 'SPACE', id: open } }),
      await aPost(stage, steward, { text: 'of the only one', place: { kind: 'SPACE', id: hidden } }),
    ];
    const stewards = await LiveClient.connect(stage.app, steward);
    for (const { id } of posts) await report(ben, id);

    const seen = async (as: Actor) => (await waiting(as)).map(({ post }) => post.text);
    expect(await seen(steward)).toEqual([]);
    expect(await count(steward)).toBe(0);
    expect(await seen(admin)).toEqual(['of a steward', 'of the only one']);
    expect(await count(admin)).toBe(2);
    const all = await waiting(other);
    expect(all.map(({ post }) => post.text)).toEqual(['of an administrator', 'of a steward', 'of the only one']);
    for (const [as, report] of [
      [admin, all[0]],
      [steward, all[1]],
      [steward, all[2]],
    ] as const) {
      const asked = await stage.app.graphql(Decide, { id: report!.id, outcome: 'KEPT' }, as);
      const nothing = await stage.app.graphql(Decide, { id: newId(), outcome: 'KEPT' }, as);
      expect(asked.errors[0]?.extensions).toEqual({ code: 'NOT_FOUND' });
      expect(asked.text).toBe(nothing.text);
    }
    expect(stewards.signals.filter(({ name }) => name === 'me')).toEqual([]);
    stewards.close();
    // Of the closed space an administrator sees the reported post in the queue, and nothing beside it.
    expect(await stage.refusal(other, ReadPost, { id: posts[2]!.id })).toEqual({ code: 'NOT_FOUND' });
    await decide(other, all[2]!.id, 'REMOVED');
    expect(await stage.ask(ben, ReadPost, { id: posts[2]!.id })).toEqual({ post: { removed: true, post: null } });
    expect(await seen(other)).toEqual(['of an administrator', 'of a steward']);
  });

  it('in a closed space stay with its other stewards, where there are some', async () => {
    const [author, second] = [await stage.person(), await stage.person()];
    const id = await stage.space('PRIVATE', [author, ben]);
    await stage.enter(id, second, 'STEWARD');
    await report(ben, (await aPost(stage, author, { place: { kind: 'SPACE', id } })).id);
    expect(await waiting(second)).toHaveLength(1);
    for (const as of [author, admin]) expect(await waiting(as)).toEqual([]);
  });

  it('do not exist for those who do not decide about them', async () => {
    const post = await aPost(stage, ana);
    await report(ben, post.id);
    const { id } = (await waiting(admin))[0]!;
    for (const as of [ana, ben, cleo]) {
      const asked = await stage.app.graphql(Decide, { id, outcome: 'REMOVED' }, as);
      const nothing = await stage.app.graphql(Decide, { id: newId(), outcome: 'REMOVED' }, as);
      expect(asked.errors[0]?.extensions).toEqual({ code: 'NOT_FOUND' });
      expect(asked.text).toBe(nothing.text);
    }
    expect((await readPost(stage, cleo, post.id)).id).toBe(post.id);
  });

  it('are gone with a post that its author removed', async () => {
    const post = await aPost(stage, ana);
    await report(ben, post.id);
    await stage.ask(ana, RemovePost, { id: post.id });
    expect(await waiting(admin)).toEqual([]);
  });
});

describe('A decision', () => {
  it('to keep leaves the post, closes every report on it, and lets it be reported again', async () => {
    const post = await aPost(stage, ana);
    await report(ben, post.id);
    await report(cleo, post.id);
    const [first, second] = await waiting(admin);
    await decide(admin, first!.id, 'KEPT');
    await decide(admin, first!.id, 'KEPT');
    expect(await waiting(admin)).toEqual([]);
    expect((await readPost(stage, ben, post.id)).id).toBe(post.id);
    expect(await stage.refusal(admin, Decide, { id: second!.id, outcome: 'REMOVED' })).toEqual({ code: 'STALE' });
    await report(ben, post.id, 'It is still unkind.');
    expect((await waiting(admin)).map(({ reason }) => reason)).toEqual(['It is still unkind.']);
  });

  it('to remove leaves a tombstone, and is recorded with who decided', async () => {
    const post = await aPost(stage, ana, { text: 'Unkind words.' });
    await report(ben, post.id);
    await report(cleo, post.id);
    const { id } = (await waiting(admin))[0]!;
    await decide(admin, id, 'REMOVED');
    await decide(admin, id, 'REMOVED');
    expect(await stage.ask(ben, ReadPost, { id: post.id })).toEqual({ post: { removed: true, post: null } });
    const audit = await stage.database.query(sql`
      select actor_id, facts ->> 'outcome' as outcome, jsonb_array_length(facts -> 'reporterIds') as reporters
        from audit_entry where action = 'post.report-decided' and object_id = ${post.id}`);
    expect(audit).toEqual([{ actor_id: admin.id, outcome: 'REMOVED', reporters: 2 }]);
    const events = await stage.database.query<{ payload: { reporterIds: string[] } }>(sql`
      select payload from outbox_event where name = 'post.report-decided' and payload ->> 'postId' = ${post.id}`);
    expect(events.map(({ payload }) => ({ ...payload, reporterIds: [...payload.reporterIds].sort() }))).toEqual([
      {
        postId: post.id,
        actorId: admin.id,
        outcome: 'REMOVED',
        authorId: ana.id,
        reporterIds: [ben.id, cleo.id].sort(),
        deciderIds: expect.arrayContaining([admin.id]) as string[],
      },
    ]);
  });

  it('is made by one of two who decide at once', async () => {
    const post = await aPost(stage, ana);
    await report(ben, post.id);
    await report(cleo, post.id);
    const other = await stage.person({ roles: ['ADMINISTRATOR'] });
    const [one, two] = await waiting(admin);
    const answers = await Promise.all([
      stage.app.graphql(Decide, { id: one!.id, outcome: 'KEPT' }, admin),
      stage.app.graphql(Decide, { id: two!.id, outcome: 'REMOVED' }, other),
    ]);
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    const outcomes = await stage.database.query(
      sql`select distinct outcome from post_report where post_id = ${post.id}`,
    );
    expect(outcomes).toHaveLength(1);
  });

  it('is told to those who had reported it, and to its author where it was removed', async () => {
    const post = await aPost(stage, ana);
    await report(ben, post.id);
    const clients = await Promise.all([ana, ben, cleo].map((who) => LiveClient.connect(stage.app, who)));
    const [anas, bens, cleos] = clients as [LiveClient, LiveClient, LiveClient];
    await decide(admin, (await waiting(admin))[0]!.id, 'REMOVED');
    await until('both hear', () => anas.heard('me', ana.id) && bens.heard('me', ben.id));
    expect(cleos.signals.filter(({ name }) => name === 'me')).toEqual([]);
    clients.forEach((client) => client.close());
  });

  it('is told, as the report was, to the others who could have made it', async () => {
    const steward = await stage.person();
    const id = await stage.space('PRIVATE', [steward, ana, ben]);
    const post = await aPost(stage, ana, { place: { kind: 'SPACE', id } });
    const [stewards, anas] = await Promise.all([steward, ana].map((who) => LiveClient.connect(stage.app, who)));
    await report(ben, post.id);
    await until('the steward hears of it', () => stewards!.heard('me', steward.id));
    expect(await count(steward)).toBe(1);
    stewards!.signals.length = 0;
    await decide(steward, (await waiting(steward))[0]!.id, 'KEPT');
    await until('the steward hears of the decision', () => stewards!.heard('me', steward.id));
    expect(await count(steward)).toBe(0);
    expect(anas!.signals.filter(({ name }) => name === 'me')).toEqual([]);
    for (const client of [stewards, anas]) client!.close();
  });
});
