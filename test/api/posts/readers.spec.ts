import { sql } from '@plenum/platform';
import {
  aClientKey,
  type Actor,
  Stage,
  aPost,
  type PostAnswer,
  EditPost,
  MarkPostsSeen,
  PinPost,
  ReactToPost,
  ReadPost,
  readPost,
  RemovePost,
  ReportPost,
  VoteInPoll,
} from '@plenum/test-support';

let stage: Stage;
let ana: Actor;
let ben: Actor;
let cleo: Actor;

beforeAll(async () => {
  stage = await Stage.start();
  [ana, ben, cleo] = [await stage.person({ name: 'Ana' }), await stage.person(), await stage.person()];
});
afterAll(() => stage.close());

const change = (as: Actor, id: string, text: string, version: number) =>
  stage.ask<{ editPost: PostAnswer }>(as, EditPost, { id, change: { text, version } });

describe('Editing a post', () => {
  it('keeps what it said before, for everybody who reads it', async () => {
    const post = await aPost(stage, ana, { text: 'At noon. #lunch' });
    const { editPost } = await change(ana, post.id, 'At one. #dinner', 1);
    expect(editPost).toMatchObject({ text: 'At one. #dinner', version: 2 });
    expect((await readPost(stage, ben, post.id)).revisions).toEqual([{ version: 1, text: 'At noon. #lunch' }]);
    const found = (tag: string) =>
      stage.ask<{ topicFeed: { edges: { node: { id: string } }[] } }>(
        ben,
        'query ($tag: String!) { topicFeed(tag: $tag) { edges { node { id } } } }',
        { tag },
      );
    expect((await found('lunch')).topicFeed.edges).toEqual([]);
    expect((await found('Dinner')).topicFeed.edges).toEqual([{ node: { id: post.id } }]);
  });

  it('by two at once is STALE for the second, whose words are not written over the first', async () => {
    const post = await aPost(stage, ana);
    const tries = await Promise.all(
      ['One way.', 'Another way.'].map((text) =>
        stage.app.graphql<{ editPost: PostAnswer }>(EditPost, { id: post.id, change: { text, version: 1 } }, ana),
      ),
    );
    const refused = tries.filter(({ errors }) => errors.length > 0);
    expect(refused.map(({ errors }) => errors[0]!.extensions)).toEqual([{ code: 'STALE' }]);
    expect(await readPost(stage, ben, post.id)).toMatchObject({
      version: 2,
      text: tries.find(({ errors }) => errors.length === 0)!.data.editPost.text,
    });
  });

  it('is for its author', async () => {
    const post = await aPost(stage, ana);
    expect(await stage.refusal(ben, EditPost, { id: post.id, change: { text: 'Mine.', version: 1 } })).toEqual({
      code: 'FORBIDDEN',
    });
  });
});

describe('Removing a post', () => {
  it('takes its words from everybody and leaves a tombstone', async () => {
    const post = await aPost(stage, ana, { text: 'Regret.' });
    expect(await stage.refusal(ben, RemovePost, { id: post.id })).toEqual({ code: 'FORBIDDEN' });
    await stage.ask(ana, RemovePost, { id: post.id });
    const answer = await stage.app.graphql(ReadPost, { id: post.id }, ben);
    expect(answer.data).toEqual({ post: { removed: true, post: null } });
    expect(answer.text).not.toContain('Regret');
    expect(await stage.refusal(ana, ReactToPost, { id: post.id, kind: 'LIKE' })).toEqual({ code: 'NOT_FOUND' });
  });

  it('is told to nobody who could not read it', async () => {
    const space = await stage.space('PRIVATE', [ana]);
    const post = await aPost(stage, ana, { place: { kind: 'SPACE', id: space } });
    await stage.ask(ana, RemovePost, { id: post.id });
    expect(await stage.refusal(ben, ReadPost, { id: post.id })).toEqual({ code: 'NOT_FOUND' });
  });

  it('is also for the steward of the place', async () => {
    const space = await stage.space('OPEN', [ben, ana]);
    const post = await aPost(stage, ana, { place: { kind: 'SPACE', id: space } });
    await stage.ask(ben, RemovePost, { id: post.id });
  });
});

describe('Reactions', () => {
  it('are one a person, and the counts agree with a recount after a storm', async () => {
    const post = await aPost(stage, ana);
    const kinds = ['LIKE', 'THANKS', null, 'CELEBRATE', 'LIKE'];
    await Promise.all(
      [ana, ben, cleo].flatMap((as) => kinds.map((kind) => stage.app.graphql(ReactToPost, { id: post.id, kind }, as))),
    );
    const recount = await stage.database.query<{ kind: string; count: number }>(sql`
      select kind, count(*)::int as count from reaction where object_id = ${post.id} group by kind order by kind`);
    const shown = (await readPost(stage, ben, post.id)).reactions;
    expect([...shown].sort((a, b) => (a.kind < b.kind ? -1 : 1))).toEqual(recount);
  });

  it('show which one is mine', async () => {
    const post = await aPost(stage, ana);
    await stage.ask(ben, ReactToPost, { id: post.id, kind: 'THANKS' });
    expect(await readPost(stage, ben, post.id)).toMatchObject({
      myReaction: 'THANKS',
      reactions: [{ kind: 'THANKS', count: 1 }],
    });
    await stage.ask(ben, ReactToPost, { id: post.id, kind: null });
    expect(await readPost(stage, ben, post.id)).toMatchObject({ myReaction: null, reactions: [] });
  });
});

describe('A poll', () => {
  const aPoll = (more: object = {}) =>
    aPost(stage, ana, {
      kind: 'POLL',
      title: 'Which day?',
      text: '',
      poll: { options: ['Mon', 'Tue', 'Wed'], ...more },
    });
  const votes = (card: PostAnswer) => card.poll!.options.map((option) => option.votes);

  it('counts each voter once, however they change their mind', async () => {
    const { id } = await aPoll();
    await stage.ask(ben, VoteInPoll, { id, options: [0] });
    await stage.ask(ben, VoteInPoll, { id, options: [2] });
    await stage.ask(cleo, VoteInPoll, { id, options: [2] });
    expect(await readPost(stage, ana, id)).toMatchObject({ poll: { voters: 2 } });
    expect(votes(await readPost(stage, ana, id))).toEqual([0, 0, 2]);
    await stage.ask(cleo, VoteInPoll, { id, options: [] });
    expect(votes(await readPost(stage, ana, id))).toEqual([0, 0, 1]);
  });

  it('takes several options only where it says so', async () => {
    const single = await aPoll();
    expect(await stage.refusal(ben, VoteInPoll, { id: single.id, options: [0, 1] })).toMatchObject({
      reason: 'TOO_MANY',
    });
    expect(await stage.refusal(ben, VoteInPoll, { id: single.id, options: [7] })).toMatchObject({ reason: 'UNKNOWN' });
    const multiple = await aPoll({ multiple: true });
    await stage.ask(ben, VoteInPoll, { id: multiple.id, options: [0, 1] });
    expect(votes(await readPost(stage, ben, multiple.id))).toEqual([1, 1, 0]);
  });

  it('keeps its votes from those who have not voted, where its author wants it so', async () => {
    const { id } = await aPoll({ results: 'AFTER_VOTE' });
    await stage.ask(ben, VoteInPoll, { id, options: [1] });
    expect(votes(await readPost(stage, cleo, id))).toEqual([null, null, null]);
    expect(votes(await readPost(stage, ben, id))).toEqual([0, 1, 0]);
    expect(votes(await readPost(stage, ana, id))).toEqual([0, 1, 0]);
  });

  it('takes no vote once it is closed', async () => {
    const { id } = await aPoll();
    await stage.ask(ana, 'mutation ($id: ID!) { closePoll(id: $id) { id } }', { id });
    expect(await stage.refusal(ben, VoteInPoll, { id, options: [0] })).toEqual({ code: 'FORBIDDEN' });
  });
});

describe('An announcement', () => {
  it('stays on top until each person has seen it, and tells its author how many have', async () => {
    const publisher = await stage.person({ roles: ['HR_PUBLISHER'] });
    const post = await aPost(stage, publisher, { kind: 'ANNOUNCEMENT', title: 'Holidays', text: 'Office closed.' });
    const onTop = async (as: Actor) =>
      (await stage.ask<{ announcements: { id: string }[] }>(as, '{ announcements { id } }')).announcements.map(
        ({ id }) => id,
      );
    expect(await onTop(ben)).toContain(post.id);
    const seen = await Promise.all(
      [1, 2, 3].map(() => stage.ask<{ markPostsSeen: number }>(ben, MarkPostsSeen, { ids: [post.id] })),
    );
    expect(seen.reduce((sum, { markPostsSeen }) => sum + markPostsSeen, 0)).toBe(1);
    expect(await onTop(ben)).not.toContain(post.id);
    expect(await onTop(cleo)).toContain(post.id);
    expect(await readPost(stage, publisher, post.id)).toMatchObject({ seenCount: 1, seenBy: [{ id: ben.id }] });
    expect(await readPost(stage, cleo, post.id)).toMatchObject({ seenCount: null, reach: null, seenBy: [] });
  });
});

describe('Praise, pins and reports', () => {
  it('praises people and whole departments', async () => {
    const legal = await stage.department('Legal');
    const post = await aPost(stage, ana, { kind: 'PRAISE', praise: { personIds: [ben.id], departmentIds: [legal] } });
    expect((await readPost(stage, cleo, post.id)).praise).toEqual({
      people: [{ id: ben.id }],
      departments: [{ id: legal, name: 'Legal' }],
    });
  });

  it('pins for stewards, above the feed of the place', async () => {
    const space = await stage.space('OPEN', [ben, ana]);
    const post = await aPost(stage, ana, { place: { kind: 'SPACE', id: space } });
    expect(await stage.refusal(ana, PinPost, { id: post.id, pinned: true })).toEqual({ code: 'FORBIDDEN' });
    await stage.ask(ben, PinPost, { id: post.id, pinned: true });
    const top = 'query ($id: ID) { pinnedPosts(kind: SPACE, id: $id) { id } }';
    expect(await stage.ask(ana, top, { id: space })).toEqual({ pinnedPosts: [{ id: post.id }] });
  });

  it('is reported once while the report is open', async () => {
    const post = await aPost(stage, ana);
    await Promise.all([1, 2, 3].map(() => stage.ask(ben, ReportPost, { id: post.id, reason: 'Unkind.' })));
    const rows = await stage.database.query(sql`select reason from post_report where post_id = ${post.id}`);
    expect(rows).toEqual([{ reason: 'Unkind.' }]);
  });
});

describe('A question', () => {
  it('has the answer its asker accepts', async () => {
    const post = await aPost(stage, ana, { kind: 'QUESTION', title: 'Where is the plan?' });
    const { writeComment } = await stage.ask<{ writeComment: { id: string } }>(
      ben,
      'mutation ($draft: CommentDraftInput!) { writeComment(draft: $draft) { id } }',
      { draft: { clientKey: aClientKey(), postId: post.id, text: 'In the wiki.' } },
    );
    const accept =
      'mutation ($postId: ID!, $commentId: ID) { acceptAnswer(postId: $postId, commentId: $commentId) { acceptedCommentId } }';
    const answer = { postId: post.id, commentId: writeComment.id };
    expect(await stage.refusal(ben, accept, answer)).toEqual({ code: 'FORBIDDEN' });
    expect(await stage.ask(ana, accept, answer)).toEqual({ acceptAnswer: { acceptedCommentId: writeComment.id } });
    const other = await aPost(stage, ana, { kind: 'QUESTION', title: 'And this?' });
    expect(await stage.refusal(ana, accept, { ...answer, postId: other.id })).toMatchObject({ reason: 'UNKNOWN' });
  });
});
