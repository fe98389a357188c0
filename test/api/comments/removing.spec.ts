import { type PostId } from '@plenum/contract';
import { sql } from '@plenum/platform';
import {
  aComment,
  type Actor,
  aPost,
  EditComment,
  ReactToComment,
  ReadComment,
  readComment,
  ReadComments,
  readComments,
  readPost,
  RemoveComment,
  Stage,
  WriteComment,
  aCommentDraft,
  readReplies,
} from '@plenum/test-support';

let stage: Stage;
let ana: Actor;
let ben: Actor;
let cleo: Actor;

beforeAll(async () => {
  stage = await Stage.start();
  [ana, ben, cleo] = [await stage.person(), await stage.person(), await stage.person()];
});
afterAll(() => stage.close());

const Accept =
  'mutation ($postId: ID!, $commentId: ID) { acceptAnswer(postId: $postId, commentId: $commentId) { id } }';
const remove = (as: Actor, id: string) => stage.ask(as, RemoveComment, { id });

describe('A removed comment', () => {
  it('vanishes when nobody has answered it', async () => {
    const { id: postId } = await aPost(stage, ana);
    const { id } = await aComment(stage, ben, { postId });
    await remove(ben, id);
    expect((await readComments(stage, ana, postId)).edges).toEqual([]);
    expect((await readPost(stage, ana, postId)).commentCount).toBe(0);
  });

  it('keeps its place without its words while answers hang on it', async () => {
    const { id: postId } = await aPost(stage, ana);
    const parent = await aComment(stage, ben, { postId, text: 'Unwise words.' });
    const answer = await aComment(stage, ana, { postId, parentId: parent.id, text: 'Really?' });
    await stage.ask(ben, EditComment, { id: parent.id, text: 'Unwise words, again.', version: 1 });
    await remove(ben, parent.id);
    const page = await stage.app.graphql(ReadComments, { postId }, ana);
    const one = await stage.app.graphql(ReadComment, { id: parent.id }, ana);
    expect(page.text + one.text).not.toContain('Unwise');
    expect((await readComments(stage, ana, postId)).edges[0]!.node).toMatchObject({
      id: parent.id,
      text: '',
      removed: true,
      replyCount: 1,
      viewerCan: { edit: false, remove: false, takePart: false },
      firstReplies: { edges: [{ node: { text: 'Really?' } }] },
    });
    expect((await readComment(stage, ana, parent.id)).revisions).toEqual([]);
    expect((await readPost(stage, ana, postId)).commentCount).toBe(1);
    // With its last answer it goes too.
    await remove(ana, answer.id);
    expect((await readComments(stage, ana, postId)).edges).toEqual([]);
    expect((await readPost(stage, ana, postId)).commentCount).toBe(0);
  });

  it('keeps its words in the database until retention, with who removed it', async () => {
    const { id: postId } = await aPost(stage, ana);
    const { id } = await aComment(stage, ben, { postId, text: 'For the record.' });
    await remove(ben, id);
    expect(await stage.database.query(sql`select text, deleted_by from comment where id = ${id}`)).toEqual([
      { text: 'For the record.', deleted_by: ben.id },
    ]);
    const audit = await stage.database.query(
      sql`select actor_id from audit_entry where action = 'comment.removed' and object_id = ${id}`,
    );
    expect(audit).toEqual([{ actor_id: ben.id }]);
  });

  it('takes no more words, reactions or second removals', async () => {
    const { id: postId } = await aPost(stage, ana);
    const { id } = await aComment(stage, ben, { postId });
    await aComment(stage, ana, { postId, parentId: id });
    await remove(ben, id);
    const forbidden = { code: 'FORBIDDEN' };
    expect(await stage.refusal(ben, EditComment, { id, text: 'Back.', version: 1 })).toEqual(forbidden);
    expect(await stage.refusal(ben, RemoveComment, { id })).toEqual(forbidden);
    expect(await stage.refusal(ana, ReactToComment, { id, kind: 'LIKE' })).toEqual(forbidden);
    const answer = { draft: aCommentDraft({ postId, parentId: id }) };
    expect(await stage.refusal(ana, WriteComment, answer)).toMatchObject({ field: 'draft.parentId' });
    expect((await readPost(stage, ana, postId)).commentCount).toBe(1);
  });

  it('is removed by its author and by those who answer for the place, by nobody else', async () => {
    const [steward, member] = [ana, cleo];
    const space = await stage.space('OPEN', [steward, ben, member]);
    const { id: postId } = await aPost(stage, ben, { place: { kind: 'SPACE', id: space } });
    const { id } = await aComment(stage, ben, { postId });
    const admin = await stage.person({ roles: ['ADMINISTRATOR'] });
    expect(await stage.refusal(member, RemoveComment, { id })).toEqual({ code: 'FORBIDDEN' });
    await remove(steward, id);
    await remove(admin, (await aComment(stage, ben, { postId })).id);
    // Not the author of the post above it.
    const others = await aComment(stage, member, { postId });
    expect(await stage.refusal(ben, RemoveComment, { id: others.id })).toEqual({ code: 'FORBIDDEN' });
  });

  it('is accepted no more', async () => {
    const question = await aPost(stage, ana, { kind: 'QUESTION', title: 'Where?' });
    const answer = await aComment(stage, ben, { postId: question.id });
    await stage.ask(ana, Accept, { postId: question.id, commentId: answer.id });
    expect((await readComment(stage, cleo, answer.id)).accepted).toBe(true);
    await remove(ben, answer.id);
    expect((await readPost(stage, cleo, question.id)).acceptedCommentId).toBeNull();
  });
});

describe('A storm of writers', () => {
  /** What the counters say beside what the rows say. */
  async function recount(postId: PostId) {
    const [post] = await stage.database.query(sql`
      select c.comments as counted, (select count(*)::int from comment where post_id = ${postId} and deleted_at is null) as there
        from post_counter c where c.post_id = ${postId}`);
    const replies = await stage.database.query<{ counted: number; there: number }>(sql`
      select p.replies as counted, count(r.id)::int as there
        from comment p left join comment r on r.parent_id = p.id and r.deleted_at is null
       where p.post_id = ${postId} and p.parent_id is null group by p.id`);
    const reactions = await stage.database.query<{ counted: number; there: number }>(sql`
      select rc.count as counted,
             (select count(*)::int from reaction r where r.object_id = rc.object_id and r.kind = rc.kind) as there
        from reaction_count rc join comment c on c.id = rc.object_id where c.post_id = ${postId}`);
    return { post: post as { counted: number; there: number }, replies, reactions };
  }

  it('leaves every counter as a recount finds it, and loses nobody', async () => {
    const { id: postId } = await aPost(stage, ana);
    const parents = await Promise.all([1, 2, 3].map(() => aComment(stage, ana, { postId })));
    const people = [ana, ben, cleo];
    const kinds = ['LIKE', 'THANKS', null, 'LAUGH'];
    const mine = await Promise.all(
      people.map((who) => Promise.all(parents.map((parent) => aComment(stage, who, { postId, parentId: parent.id })))),
    );
    const acts = people.flatMap((who, at) => [
      ...parents.map(
        (parent) => () =>
          stage.app.graphql(WriteComment, { draft: aCommentDraft({ postId, parentId: parent.id }) }, who),
      ),
      ...mine[at]!.map(
        ({ id }) =>
          () =>
            stage.app.graphql(RemoveComment, { id }, who),
      ),
      ...parents.flatMap(({ id }) => kinds.map((kind) => () => stage.app.graphql(ReactToComment, { id, kind }, who))),
      () => stage.app.graphql(WriteComment, { draft: aCommentDraft({ postId }) }, who),
    ]);
    const answers = await Promise.all(acts.map((act) => act()));
    expect(answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions))).toEqual([]);
    const { post, replies, reactions } = await recount(postId);
    expect(post).toEqual({ counted: 15, there: 15 });
    expect(replies.map(({ there }) => there).sort()).toEqual([0, 0, 0, 3, 3, 3]);
    for (const { counted, there } of [...replies, ...reactions]) expect(counted).toBe(there);
    expect((await readPost(stage, ben, postId)).commentCount).toBe(15);
  });

  it('neither repeats nor hides what was there, while one pages', async () => {
    const { id: postId } = await aPost(stage, ana);
    const first: string[] = [];
    for (let at = 0; at < 7; at++) first.push((await aComment(stage, ana, { postId, text: `${at}` })).id);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof readComments>> = await readComments(stage, ben, postId, {
        first: 2,
        after,
      });
      seen.push(...page.edges.map(({ node }) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      if (seen.length < 6) await Promise.all([aComment(stage, ben, { postId }), aComment(stage, cleo, { postId })]);
      if (seen.length === 4) await remove(ana, first[1]!);
    } while (after !== null);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.slice(0, 7)).toEqual(first);
    expect(seen).toHaveLength(7 + 4);

    const parent = await aComment(stage, ana, { postId });
    for (let at = 0; at < 4; at++) await aComment(stage, ben, { postId, parentId: parent.id, text: `${at}` });
    const some = await readReplies(stage, ana, parent.id, { first: 3 });
    const rest = await readReplies(stage, ana, parent.id, { first: 3, after: some.pageInfo.endCursor });
    expect([...some.edges, ...rest.edges].map(({ node }) => node.text)).toEqual(['0', '1', '2', '3']);
    const foreign = { postId, after: some.pageInfo.endCursor };
    expect(await stage.refusal(ana, ReadComments, foreign)).toMatchObject({ field: 'after', reason: 'BAD_CURSOR' });
  });
});

describe('A reaction to a comment', () => {
  it('is one a person, replaced and taken back', async () => {
    const { id: postId } = await aPost(stage, ana);
    const { id } = await aComment(stage, ana, { postId });
    const react = (as: Actor, kind: string | null) => stage.ask(as, ReactToComment, { id, kind });
    await react(ben, 'LIKE');
    await react(cleo, 'LIKE');
    await react(ben, 'THANKS');
    expect(await readComment(stage, ben, id)).toMatchObject({
      myReaction: 'THANKS',
      reactions: [
        { kind: 'LIKE', count: 1 },
        { kind: 'THANKS', count: 1 },
      ],
    });
    await react(ben, null);
    expect(await readComment(stage, ben, id)).toMatchObject({
      myReaction: null,
      reactions: [{ kind: 'LIKE', count: 1 }],
    });
  });
});
