import { limits } from '@plenum/contract';
import {
  type Actor,
  Stage,
  aPostDraft,
  aPost,
  type PostAnswer,
  PublishPost,
  ReadPost,
  readPost,
} from '@plenum/test-support';
import { sql } from '@plenum/platform';

let stage: Stage;
let ana: Actor;
let ben: Actor;
let guest: Actor;

beforeAll(async () => {
  stage = await Stage.start();
  ana = await stage.person({ name: 'Ana' });
  ben = await stage.person({ name: 'Ben' });
  guest = await stage.person({ name: 'Gil', kind: 'PARTNER' });
});
afterAll(() => stage.close());

const refusal = (as: Actor, draft: object) => stage.refusal(as, PublishPost, { draft: aPostDraft(draft as never) });

describe('Publishing', () => {
  it('to the company reaches every employee and no partner guest', async () => {
    const post = await aPost(stage, ana, { text: 'Lunch is at *noon*.' });
    expect(await readPost(stage, ben, post.id)).toMatchObject({
      text: 'Lunch is at *noon*.',
      author: { id: ana.id, name: 'Ana' },
      place: { kind: 'COMPANY' },
      viewerCan: { edit: false, remove: false, takePart: true },
    });
    expect(await stage.refusal(guest, ReadPost, { id: post.id })).toEqual({ code: 'NOT_FOUND' });
  });

  it('once for each client key, however often it is asked at once', async () => {
    const draft = aPostDraft({ text: 'Only once.' });
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => stage.ask<{ publishPost: PostAnswer }>(ana, PublishPost, { draft })),
    );
    expect(new Set(answers.map(({ publishPost }) => publishPost.id)).size).toBe(1);
    expect(await stage.refusal(ana, PublishPost, { draft: { ...draft, text: 'Another.' } })).toEqual({
      code: 'IDEMPOTENCY_CONFLICT',
    });
  });

  it('leaves the post, its audit entry and its event, or none of them', async () => {
    const post = await aPost(stage, ana);
    const trace = (id: string) =>
      stage.database.query(sql`
        select (select count(*)::int from audit_entry where action = 'post.published' and object_id = ${id}) as audit,
               (select count(*)::int from outbox_event where name = 'post.published' and payload ->> 'postId' = ${id}) as events`);
    expect(await trace(post.id)).toEqual([{ audit: 1, events: 1 }]);
    const before = await stage.database.query(sql`select count(*)::int as n from outbox_event`);
    expect(await refusal(ana, { kind: 'PRAISE', praise: { personIds: [nobodysId()] } })).toMatchObject({
      field: 'draft.praise.personIds',
      reason: 'UNKNOWN',
    });
    expect(await stage.database.query(sql`select count(*)::int as n from outbox_event`)).toEqual(before);
  });

  it('answers a hidden space as one that does not exist', async () => {
    const hidden = await stage.space('HIDDEN', [ben]);
    const place = (id: string) => ({ place: { kind: 'SPACE', id } });
    const unknown = { code: 'BAD_USER_INPUT', field: 'draft.place', reason: 'UNKNOWN' };
    expect(await refusal(ana, place(hidden))).toEqual(unknown);
    expect(await refusal(ana, place(nobodysId()))).toEqual(unknown);
  });

  it('needs membership in an open space, and stops when one has left', async () => {
    const open = await stage.space('OPEN', [ben]);
    const draft = { place: { kind: 'SPACE', id: open } };
    expect(await refusal(ana, draft)).toEqual({ code: 'FORBIDDEN' });
    await stage.enter(open, ana);
    await aPost(stage, ana, draft as never);
    await stage.database.query(sql`delete from space_member where space_id = ${open} and person_id = ${ana.id}`);
    expect(await refusal(ana, draft)).toEqual({ code: 'FORBIDDEN' });
  });

  it('of announcements is for those who answer for a place', async () => {
    const announcement = { kind: 'ANNOUNCEMENT', title: 'New office', text: 'We move.' };
    expect(await refusal(ana, announcement)).toEqual({ code: 'FORBIDDEN' });
    const publisher = await stage.person({ roles: ['HR_PUBLISHER'] });
    const post = await aPost(stage, publisher, announcement as never);
    expect(post.reach).toBe(2); // Ana and Ben: not the author, who could never be counted as having seen it
  });
});

describe('What cannot be published says which field and why', () => {
  const bad = (field: string, reason: string, limit?: number) => ({
    code: 'BAD_USER_INPUT',
    field,
    reason,
    ...(limit === undefined ? {} : { limit }),
  });
  const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();
  const poll = (options: string[], more: object = {}) => ({
    kind: 'POLL',
    title: 'Which?',
    poll: { options, ...more },
  });
  const mentions = (count: number) =>
    Array.from(
      { length: count },
      (_, at) => `[@P](person:0190aaaa-0000-7000-8000-${String(at).padStart(12, '0')})`,
    ).join(' ');

  it.each<[string, object, object]>([
    ['no words', { text: '  ' }, bad('draft.text', 'REQUIRED')],
    [
      'text over the limit',
      { text: 'x'.repeat(limits.post.text + 1) },
      bad('draft.text', 'TOO_LONG', limits.post.text),
    ],
    ['more people named than a post may', { text: mentions(51) }, bad('draft.text', 'TOO_MANY', 50)],
    ['a question without a title', { kind: 'QUESTION' }, bad('draft.title', 'REQUIRED')],
    ['a poll with one option', poll(['Yes']), bad('draft.poll.options', 'TOO_FEW', 2)],
    ['a poll with the same option twice', poll(['Yes', 'yes ']), bad('draft.poll.options.1', 'DUPLICATE')],
    [
      'a poll that has closed',
      poll(['Yes', 'No'], { closesAt: '2020-01-01T00:00:00Z' }),
      bad('draft.poll.closesAt', 'IN_THE_PAST'),
    ],
    ['a poll without its part', { kind: 'POLL', title: 'Which?' }, bad('draft.poll', 'REQUIRED')],
    ['praise for nobody', { kind: 'PRAISE', praise: {} }, bad('draft.praise', 'REQUIRED')],
    ['an update that expires', { expiresAt: inAnHour() }, bad('draft.expiresAt', 'NOT_ALLOWED')],
    ['a file that is not there', { attachmentIds: [nobodysId()] }, bad('draft.attachmentIds.0', 'UNKNOWN')],
  ])('%s', async (_, draft, expected) => {
    expect(await refusal(ana, draft)).toEqual(expected);
  });

  it('praise for oneself', async () => {
    expect(await refusal(ana, { kind: 'PRAISE', praise: { personIds: [ana.id] } })).toEqual(
      bad('draft.praise.personIds', 'NOT_ALLOWED'),
    );
  });
});

function nobodysId(): string {
  return '0190aaaa-0000-7000-8000-0000000000aa';
}
