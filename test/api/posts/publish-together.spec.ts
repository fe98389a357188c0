import { Client, type QueryConfig } from 'pg';
import { type PostId } from '@plenum/contract';
import { Authenticator, sql, type Viewer } from '@plenum/platform';
import { type NewPost, PostQueries, PublishPost as PublishPostService } from '@plenum/posts';
import {
  aClientKey,
  type Actor,
  aPostDraft,
  type PostAnswer,
  PublishPost,
  readPost,
  Stage,
} from '@plenum/test-support';

let stage: Stage;
let writers: Actor[];

const AT_ONCE = 24;

beforeAll(async () => {
  stage = await Stage.start();
  writers = [];
  for (let n = 0; n < 4; n++) writers.push(await stage.person({ name: `Writer ${n}` }));
});
afterAll(() => stage.close());

const writerOf = (n: number): Actor => writers[n % writers.length]!;
const publish = async (by: Actor, draft: object): Promise<PostAnswer> => {
  const { publishPost } = await stage.ask<{ publishPost: PostAnswer }>(by, PublishPost, {
    draft: aPostDraft(draft as never),
  });
  return publishPost;
};
const refusal = (by: Actor, draft: object): Promise<unknown> =>
  stage.refusal(by, PublishPost, { draft: aPostDraft(draft as never) });
const isPost = (answer: unknown): answer is PostAnswer =>
  typeof answer === 'object' && answer !== null && 'id' in answer;
const many = <T>(work: (n: number) => Promise<T>) => Promise.all(Array.from({ length: AT_ONCE }, (_, n) => work(n)));

/** How many transactions this process begins while the work is done. */
async function transactionsIn<T>(work: () => Promise<T>): Promise<{ begun: number; result: T }> {
  const query = jest.spyOn(Client.prototype, 'query');
  const result = await work();
  const texts = (query.mock.calls as unknown as [string | QueryConfig][]).map(([asked]) =>
    typeof asked === 'string' ? asked : asked.text,
  );
  query.mockRestore();
  return { begun: texts.filter((text) => /^start transaction/i.test(text)).length, result };
}

const traces = (ids: readonly string[]) =>
  stage.database.query(sql`
    select (select count(*)::int from audit_entry where action = 'post.published' and object_id = any(${[...ids]})) as audit,
           (select count(*)::int from outbox_event
             where name = 'post.published' and payload ->> 'postId' = any(${[...ids]})) as events`);

/** Somebody as the door sees them. */
async function viewerOf({ token }: Actor): Promise<Viewer> {
  const doors = stage.app.nest.get(Authenticator, { strict: false });
  const credentials = { cookies: {}, authorization: `Bearer ${token}`, address: '127.0.0.1', userAgent: '' };
  return (await doors.authenticate(credentials))!;
}

describe('Publishing by many at one moment', () => {
  it('needs few transactions, and each post stands with its author, text, topics, audit entry and event', async () => {
    const { begun, result } = await transactionsIn(() =>
      many((n) => publish(writerOf(n), { text: `Number ${n} of #together` })),
    );
    expect(begun).toBeLessThan(AT_ONCE / 2);
    const ids = result.map(({ id }) => id);
    expect(new Set(ids).size).toBe(AT_ONCE);
    for (const [n, id] of ids.entries()) {
      expect(result[n]).toMatchObject({
        text: `Number ${n} of #together`,
        author: { id: writerOf(n).id },
      });
      expect(await readPost(stage, writers[0]!, id as PostId)).toMatchObject({ author: { id: writerOf(n).id } });
    }
    expect(await traces(ids)).toEqual([{ audit: AT_ONCE, events: AT_ONCE }]);
    const counted = await stage.database.query(sql`select posts from topic where tag = 'together'`);
    expect(counted).toEqual([{ posts: AT_ONCE }]);
  });

  it('refuses a key used for something else without a word to its neighbours', async () => {
    const taken = aPostDraft({ text: 'The first.' });
    await stage.ask(writerOf(5), PublishPost, { draft: taken });
    const answers = await many<unknown>((n) =>
      n === 5 ? refusal(writerOf(n), { ...taken, text: 'Another.' }) : publish(writerOf(n), { text: `Beside ${n}` }),
    );
    expect(answers[5]).toEqual({ code: 'IDEMPOTENCY_CONFLICT' });
    expect(answers.filter(isPost)).toHaveLength(AT_ONCE - 1);
  });

  it('keeps from its neighbours what the database refuses of one', async () => {
    // Nothing a person can send fails this late, so the database is made to refuse a word.
    await stage.database.query(sql`alter table post add constraint no_word check (text <> 'Refuse me.')`);
    const answers = await many<unknown>((n) =>
      n === 7 ? refusal(writerOf(n), { text: 'Refuse me.' }) : publish(writerOf(n), { text: `Around ${n}` }),
    );
    await stage.database.query(sql`alter table post drop constraint no_word`);
    expect(answers[7]).toMatchObject({ code: 'INTERNAL' });
    const ids = answers.filter(isPost).map(({ id }) => id);
    expect(ids).toHaveLength(AT_ONCE - 1);
    expect(await traces(ids)).toEqual([{ audit: AT_ONCE - 1, events: AT_ONCE - 1 }]);
  });

  it('publishes a text once when its key comes many times at once among others', async () => {
    const draft = aPostDraft({ text: 'Pressed twice.' });
    const answers = await many((n) =>
      n % 2 === 0 ? publish(writers[0]!, draft) : publish(writerOf(n), { text: `Between ${n}` }),
    );
    const same = answers.filter((_, n) => n % 2 === 0).map(({ id }) => id);
    expect(new Set(same).size).toBe(1);
    expect(await traces(same)).toEqual([{ audit: 1, events: 1 }]);
  });

  it('answers each with the card that reading it would show', async () => {
    const department = await stage.department('Care');
    const author = await stage.person({ name: 'Ada', department });
    const space = await stage.space('PRIVATE', [author]);
    const drafts = [
      { text: 'To the company, with #words.' },
      { text: 'To a space.', place: { kind: 'SPACE', id: space } },
      { text: 'To my department.', place: { kind: 'DEPARTMENT', id: department } },
      { kind: 'QUESTION', title: ' Who knows? ', text: '' },
    ];
    const viewer = await viewerOf(author);
    const publishing = stage.app.nest.get(PublishPostService, { strict: false });
    const queries = stage.app.nest.get(PostQueries, { strict: false });
    for (const draft of drafts) {
      const whole = { kind: 'UPDATE', title: '', place: { kind: 'COMPANY' }, attachmentIds: [], ...draft } as const;
      const { id, card } = await publishing.publish(viewer, { clientKey: aClientKey(), ...whole } as NewPost);
      expect(card).toEqual(await queries.card(viewer, id));
    }
  });
});
