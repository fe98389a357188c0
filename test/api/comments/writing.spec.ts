import { type CommentId, limits } from '@plenum/contract';
import { sql } from '@plenum/platform';
import {
  aComment,
  aCommentDraft,
  type Actor,
  aPost,
  type CommentAnswer,
  EditComment,
  ReadComment,
  readComment,
  ReadComments,
  readComments,
  readPost,
  ReadReplies,
  readReplies,
  RemoveComment,
  RemovePost,
  Stage,
  WriteComment,
} from '@plenum/test-support';

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

const refused = (as: Actor, draft: object) => stage.refusal(as, WriteComment, { draft: aCommentDraft(draft as never) });
const texts = (page: { edges: { node: CommentAnswer }[] }) => page.edges.map(({ node }) => node.text);
const edit = (as: Actor, id: CommentId, text: string, version: number) =>
  stage.ask<{ editComment: CommentAnswer }>(as, EditComment, { id, text, version });

describe('Writing a comment', () => {
  it('answers a post, oldest first, and the post counts it', async () => {
    const { id: postId } = await aPost(stage, ana);
    await aComment(stage, ben, { postId, text: 'First.' });
    const mine = await aComment(stage, ana, { postId, text: 'Second.' });
    expect(mine).toMatchObject({
      text: 'Second.',
      parentId: null,
      version: 1,
      author: { id: ana.id },
      viewerCan: { edit: true, remove: true, takePart: true },
    });
    expect(texts(await readComments(stage, ben, postId))).toEqual(['First.', 'Second.']);
    expect((await readPost(stage, ben, postId)).commentCount).toBe(2);
    expect((await readComment(stage, ben, mine.id)).viewerCan).toEqual({ edit: false, remove: false, takePart: true });
  });

  it('answers a comment, and an answer to an answer hangs on the first level', async () => {
    const { id: postId } = await aPost(stage, ana);
    const first = await aComment(stage, ana, { postId, text: 'Question?' });
    const answer = await aComment(stage, ben, { postId, parentId: first.id, text: 'Answer.' });
    const deeper = await aComment(stage, ana, { postId, parentId: answer.id, text: 'Thanks.' });
    expect([answer.parentId, deeper.parentId]).toEqual([first.id, first.id]);
    expect(texts(await readReplies(stage, ben, first.id))).toEqual(['Answer.', 'Thanks.']);
    const { edges } = await readComments(stage, ben, postId);
    expect(edges.map(({ node }) => [node.text, node.replyCount])).toEqual([['Question?', 2]]);
    expect(texts(edges[0]!.node.firstReplies!)).toEqual(['Answer.', 'Thanks.']);
    expect((await readPost(stage, ben, postId)).commentCount).toBe(3);
  });

  it('happens once for each client key, however often it is asked at once', async () => {
    const { id: postId } = await aPost(stage, ana);
    const draft = aCommentDraft({ postId, text: 'Only once.' });
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => stage.ask<{ writeComment: CommentAnswer }>(ben, WriteComment, { draft })),
    );
    expect(new Set(answers.map(({ writeComment }) => writeComment.id)).size).toBe(1);
    expect((await readPost(stage, ben, postId)).commentCount).toBe(1);
    const other = { ...draft, text: 'Something else.' };
    expect(await stage.refusal(ben, WriteComment, { draft: other })).toEqual({ code: 'IDEMPOTENCY_CONFLICT' });
    // The key is its author's: somebody else's same key is another key.
    await stage.ask(ana, WriteComment, { draft });
    expect((await readPost(stage, ben, postId)).commentCount).toBe(2);
  });

  it('leaves the comment, its audit entry and its event, or none of them', async () => {
    const { id: postId } = await aPost(stage, ana);
    const { id } = await aComment(stage, ben, { postId });
    const trace = await stage.database.query(sql`
      select (select count(*)::int from audit_entry where action = 'comment.written' and object_id = ${id}) as audit,
             (select count(*)::int from outbox_event where name = 'comment.written' and payload ->> 'commentId' = ${id}) as events`);
    expect(trace).toEqual([{ audit: 1, events: 1 }]);
    const written = () => stage.database.query(sql`select count(*)::int as n from outbox_event`);
    const before = await written();
    expect(await refused(ben, { postId, parentId: NOBODYS })).toMatchObject({ reason: 'UNKNOWN' });
    expect(await written()).toEqual(before);
  });

  it('says which field and why when it cannot be', async () => {
    const { id: postId } = await aPost(stage, ana);
    const elsewhere = await aComment(stage, ana, { postId: (await aPost(stage, ana)).id });
    const bad = (field: string, reason: string) => ({ code: 'BAD_USER_INPUT', field: `draft.${field}`, reason });
    const long = 'x'.repeat(limits.comment.text + 1);
    const tooLong = { ...bad('text', 'TOO_LONG'), limit: limits.comment.text };
    expect(await refused(ben, { postId, text: ' \n ' })).toEqual(bad('text', 'REQUIRED'));
    expect(await refused(ben, { postId, text: long })).toEqual(tooLong);
    expect(await refused(ben, { postId, parentId: elsewhere.id })).toEqual(bad('parentId', 'UNKNOWN'));
    expect(await refused(ben, { postId: NOBODYS })).toEqual({ code: 'NOT_FOUND' });
    expect((await readPost(stage, ana, postId)).commentCount).toBe(0);
  });
});

describe('Editing a comment', () => {
  it('keeps what it said before, newest first', async () => {
    const { id: postId } = await aPost(stage, ana);
    const { id } = await aComment(stage, ben, { postId, text: 'At noon.' });
    await edit(ben, id, 'At one.', 1);
    await edit(ben, id, 'At two.', 2);
    expect(await readComment(stage, ana, id)).toMatchObject({
      text: 'At two.',
      version: 3,
      editedAt: expect.any(String) as string,
      revisions: [
        { version: 2, text: 'At one.' },
        { version: 1, text: 'At noon.' },
      ],
    });
    // The same words again are no edit.
    await edit(ben, id, 'At two.', 3);
    expect((await readComment(stage, ana, id)).version).toBe(3);
  });

  it('lets one of two editors win and tells the other', async () => {
    const { id: postId } = await aPost(stage, ana);
    const { id } = await aComment(stage, ben, { postId, text: 'At noon.' });
    const answers = await Promise.all(
      ['At one.', 'At two.'].map((text) => stage.app.graphql(EditComment, { id, text, version: 1 }, ben)),
    );
    const codes = answers.map(({ errors }) => errors[0]?.extensions.code);
    expect(codes.filter((code) => code === undefined)).toHaveLength(1);
    expect(codes).toContain('STALE');
    expect(await readComment(stage, ana, id)).toMatchObject({ version: 2, revisions: [{ text: 'At noon.' }] });
  });

  it('is for its author alone', async () => {
    const { id: postId } = await aPost(stage, ana);
    const { id } = await aComment(stage, ben, { postId, text: 'Mine.' });
    const admin = await stage.person({ roles: ['ADMINISTRATOR'] });
    for (const as of [ana, admin]) {
      expect(await stage.refusal(as, EditComment, { id, text: 'Yours.', version: 1 })).toEqual({ code: 'FORBIDDEN' });
    }
    expect(await stage.refusal(ben, EditComment, { id, text: ' ', version: 1 })).toMatchObject({ field: 'text' });
    expect(await readComment(stage, ana, id)).toMatchObject({ text: 'Mine.', version: 1 });
  });
});

describe('Comments where one may not read', () => {
  it('answer as what does not exist, in the same bytes, at every door', async () => {
    const space = await stage.space('PRIVATE', [ana, guest]);
    const { id: postId } = await aPost(stage, ana, { place: { kind: 'SPACE', id: space } });
    const { id } = await aComment(stage, guest, { postId, text: 'Among us.' });
    const doors = (post: string, comment: string): [string, object][] => [
      [ReadComments, { postId: post }],
      [ReadReplies, { commentId: comment }],
      [ReadComment, { id: comment }],
      [WriteComment, { draft: { ...aCommentDraft({ postId: post as never }), clientKey: 'the-same-key' } }],
      [EditComment, { id: comment, text: 'Mine.', version: 1 }],
      [RemoveComment, { id: comment }],
    ];
    for (const [at, [document, variables]] of doors(postId, id).entries()) {
      const closed = await stage.app.graphql(document, { ...variables }, ben);
      const nothing = await stage.app.graphql(document, { ...doors(NOBODYS, NOBODYS)[at]![1] }, ben);
      expect(closed.errors[0]?.extensions).toEqual({ code: 'NOT_FOUND' });
      expect(closed.text).toBe(nothing.text);
    }
    expect(texts(await readComments(stage, guest, postId))).toEqual(['Among us.']);
  });

  it('of the company are nothing to a partner guest', async () => {
    const { id: postId } = await aPost(stage, ana);
    const { id } = await aComment(stage, ben, { postId });
    expect(await stage.refusal(guest, ReadComment, { id })).toEqual({ code: 'NOT_FOUND' });
    expect(await refused(guest, { postId })).toEqual({ code: 'NOT_FOUND' });
  });

  it('of an open space can be read by every employee, and written by its members', async () => {
    const space = await stage.space('OPEN', [ana]);
    const { id: postId } = await aPost(stage, ana, { place: { kind: 'SPACE', id: space } });
    const { id } = await aComment(stage, ana, { postId, text: 'Come in.' });
    expect((await readComment(stage, ben, id)).viewerCan).toEqual({ edit: false, remove: false, takePart: false });
    expect(await refused(ben, { postId })).toEqual({ code: 'FORBIDDEN' });
    await stage.enter(space, ben);
    await aComment(stage, ben, { postId });
  });

  it('go with their post when it is removed', async () => {
    const { id: postId } = await aPost(stage, ana);
    const { id } = await aComment(stage, ben, { postId, text: 'Too late.' });
    await stage.ask(ana, RemovePost, { id: postId });
    expect(await refused(ben, { postId })).toEqual({ code: 'NOT_FOUND' });
    for (const [document, variables] of [
      [ReadComment, { id }],
      [ReadComments, { postId }],
      [ReadReplies, { commentId: id }],
      [EditComment, { id, text: 'Still.', version: 1 }],
      [RemoveComment, { id }],
    ] as const) {
      const answer = await stage.app.graphql(document, variables, ben);
      expect([answer.errors[0]?.extensions, answer.text.includes('Too late')]).toEqual([{ code: 'NOT_FOUND' }, false]);
    }
  });
});

const NOBODYS = '0190aaaa-0000-7000-8000-0000000000aa' as CommentId;
