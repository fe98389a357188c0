import { newId, sql } from '@plenum/platform';
import { aClientKey, type Actor, type GraphqlAnswer, Stage } from '@plenum/test-support';
import { codesOf } from './operations';

let stage: Stage;
let crowd: Actor[];
beforeAll(async () => {
  stage = await Stage.start();
  crowd = await Promise.all(Array.from({ length: 8 }, () => stage.person()));
});
afterAll(() => stage.close());

const Publish = 'mutation ($draft: PostDraftInput!) { publishPost(draft: $draft) { id } }';
const aDraft = (more: object = {}) => ({
  clientKey: aClientKey(),
  place: { kind: 'COMPANY' },
  text: 'Words.',
  ...more,
});
const publish = async (as: Actor, more: object = {}) =>
  (await stage.ask<{ publishPost: { id: string } }>(as, Publish, { draft: aDraft(more) })).publishPost.id;
const send = (as: Actor, document: string, variables: object = {}) => stage.app.graphql(document, { ...variables }, as);
const storm = (
  people: readonly Actor[],
  times: number,
  act: (as: Actor, turn: number) => Promise<GraphqlAnswer<unknown>>,
) => Promise.all(Array.from({ length: times }, (_, turn) => people.map((as) => act(as, turn))).flat());
const kindsOf = (answers: readonly GraphqlAnswer<unknown>[]) => [...new Set(answers.map(codesOf))].sort();

/** Every counter that is kept, against what is counted; empty when all is well. */
const wrongCounters = () =>
  stage.database.query(sql`
    select 'comments' as what, c.post_id as id, c.comments as kept, counted.n
      from post_counter c, lateral (select count(*)::int n from comment x where x.post_id = c.post_id and x.deleted_at is null) counted
     where c.comments <> counted.n
    union all select 'seen', c.post_id, c.seen, counted.n
      from post_counter c, lateral (select count(*)::int n from post_seen x where x.post_id = c.post_id) counted
     where c.seen <> counted.n
    union all select 'reactions ' || coalesce(c.kind, x.kind), coalesce(c.object_id, x.object_id), coalesce(c.count, 0), coalesce(x.n, 0)
      from reaction_count c full join (select object_id, kind, count(*)::int n from reaction group by 1, 2) x
        on x.object_id = c.object_id and x.kind = c.kind
     where coalesce(c.count, 0) <> coalesce(x.n, 0)
    union all select 'votes ' || o.position, o.post_id, o.votes, counted.n
      from poll_option o, lateral (select count(*)::int n from poll_vote v where v.post_id = o.post_id and v.position = o.position) counted
     where o.votes <> counted.n
    union all select 'voters', p.post_id, p.voters, counted.n
      from poll p, lateral (select count(distinct v.person_id)::int n from poll_vote v where v.post_id = p.post_id) counted
     where p.voters <> counted.n
    union all select 'members', s.id, s.members, counted.n
      from space s, lateral (select count(*)::int n from space_member m where m.space_id = s.id) counted
     where s.members <> counted.n
    union all select 'topic ' || t.tag, t.id, t.posts, counted.n
      from topic t, lateral (select count(*)::int n from post_stream x where x.stream_id = t.id) counted
     where t.posts <> counted.n
    union all select 'replies', c.id, c.replies, counted.n
      from comment c, lateral (select count(*)::int n from comment x where x.parent_id = c.id and x.deleted_at is null) counted
     where c.replies <> counted.n`);
afterEach(async () => expect(await wrongCounters()).toEqual([]));

it('publishing one draft many times at once makes one post', async () => {
  const draft = aDraft({ text: 'Once. #once' });
  const answers = await storm([crowd[0]!], 12, (as) => send(as, Publish, { draft }));
  expect(kindsOf(answers)).toEqual(['OK']);
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
});

it('one key for different words is a conflict, whoever comes first', async () => {
  const clientKey = aClientKey();
  const answers = await storm([crowd[0]!], 8, (as, turn) =>
    send(as, Publish, { draft: aDraft({ clientKey, text: `Take ${turn}` }) }),
  );
  expect(answers.filter((answer) => codesOf(answer) === 'OK')).toHaveLength(1);
  expect(kindsOf(answers)).toEqual(['IDEMPOTENCY_CONFLICT', 'OK']);
});

it('one saved draft, published, saved and discarded at once, ends as one post at most', async () => {
  const [as] = [crowd[1]!];
  const draftId = newId();
  const content = { place: { kind: 'COMPANY' }, text: 'From a draft.' };
  const save =
    'mutation ($id: ID!, $content: PostContentInput!, $version: Int!) { saveDraft(id: $id, content: $content, version: $version) { id } }';
  await stage.ask(as, save, { id: draftId, content, version: 0 });
  const draft = aDraft({ text: 'From a draft.', draftId });
  const answers = await Promise.all([
    ...Array.from({ length: 4 }, () => send(as, Publish, { draft })),
    ...Array.from({ length: 4 }, () => send(as, save, { id: draftId, content, version: 1 })),
    ...Array.from({ length: 4 }, () => send(as, 'mutation ($id: ID!) { discardDraft(id: $id) }', { id: draftId })),
  ]);
  expect(answers.map(codesOf)).not.toContain('INTERNAL');
  const posts = await stage.database.query(sql`select 1 from post where client_key = ${draft.clientKey}`);
  expect(posts).toHaveLength(1);
});

it('votes of a crowd that cannot decide count each voter once', async () => {
  const id = await publish(crowd[0]!, {
    kind: 'POLL',
    title: 'Which?',
    text: '',
    poll: { options: ['a', 'b', 'c'], multiple: true },
  });
  const ways = [[0], [1, 2], [], [0, 1, 2], [2, 2, 2]];
  const vote = 'mutation ($id: ID!, $options: [Int!]!) { voteInPoll(id: $id, options: $options) { id } }';
  const answers = await storm(crowd, 5, (as, turn) => send(as, vote, { id, options: ways[turn % ways.length] }));
  expect(kindsOf(answers)).toEqual(['OK']);
});

it('reactions of people with many fingers count once each', async () => {
  const id = await publish(crowd[0]!);
  const react = 'mutation ($id: ID!, $kind: ReactionKind) { reactToPost(id: $id, kind: $kind) { id } }';
  const kinds = ['LIKE', null, 'THANKS', 'LIKE', null, 'LAUGH', 'LIKE', 'SUPPORT'];
  const answers = await storm(crowd.slice(0, 3), 16, (as, turn) =>
    send(as, react, { id, kind: kinds[turn % kinds.length] }),
  );
  expect(kindsOf(answers)).toEqual(['OK']);
});

it('a storm of seeing counts each pair of eyes once', async () => {
  const ids = await Promise.all(crowd.map((as) => publish(as)));
  const see = 'mutation ($ids: [ID!]!) { markPostsSeen(ids: $ids) }';
  const turned = (turn: number) => [...ids.slice(turn % ids.length), ...ids.slice(0, turn % ids.length), ids[0]!];
  const answers = await storm(crowd, 6, (as, turn) => send(as, see, { ids: turned(turn) }));
  expect(kindsOf(answers)).toEqual(['OK']);
});

it('comments written, answered and removed at once leave true counts', async () => {
  const postId = await publish(crowd[0]!);
  const write = 'mutation ($draft: CommentDraftInput!) { writeComment(draft: $draft) { id } }';
  const remove = 'mutation ($id: ID!) { removeComment(id: $id) }';
  const say = async (as: Actor, parentId?: string) =>
    (
      await stage.ask<{ writeComment: { id: string } }>(as, write, {
        draft: { clientKey: aClientKey(), postId, parentId, text: 'Hm.' },
      })
    ).writeComment.id;
  const firsts = await Promise.all(crowd.slice(0, 4).map((as) => say(as)));
  const answers = await Promise.all([
    ...firsts.flatMap((parentId) =>
      crowd.map((as) => send(as, write, { draft: { clientKey: aClientKey(), postId, parentId, text: 'So?' } })),
    ),
    ...firsts.flatMap((id, at) => [1, 2, 3].map(() => send(crowd[at]!, remove, { id }))),
  ]);
  expect(answers.map(codesOf)).not.toContain('INTERNAL');
});

it('editing and removing posts with shared topics at once leaves true counts', async () => {
  const posts = await Promise.all(
    crowd.map(async (as, at) => ({ as, id: await publish(as, { text: `#red #green #t${at}` }) })),
  );
  const edit = 'mutation ($id: ID!, $change: PostChangeInput!) { editPost(id: $id, change: $change) { id } }';
  const answers = await Promise.all(
    posts.flatMap(({ as, id }, at) => [
      send(as, edit, { id, change: { version: 1, text: at % 2 ? '#green #blue #red' : '#blue #yellow' } }),
      send(as, edit, { id, change: { version: 1, text: '#yellow #green' } }),
      ...(at % 3 === 0 ? [send(as, 'mutation ($id: ID!) { removePost(id: $id) }', { id })] : []),
    ]),
  );
  expect(answers.map(codesOf)).not.toContain('INTERNAL');
});

it('joining and leaving like the tide leaves true counts', async () => {
  const space = await stage.space('OPEN', [crowd[0]!]);
  const join = 'mutation ($id: ID!) { joinSpace(id: $id) { id } }';
  const leave = 'mutation ($id: ID!) { leaveSpace(id: $id) { id } }';
  const answers = await storm(crowd.slice(1), 8, (as, turn) => send(as, turn % 2 ? leave : join, { id: space }));
  expect(kindsOf(answers)).toEqual(['OK']);
});

it('of two stewards who leave at once one stays', async () => {
  for (let round = 0; round < 5; round += 1) {
    const [one, other] = [crowd[0]!, crowd[1]!];
    const space = await stage.space('OPEN', [one, crowd[2]!]);
    await stage.enter(space, other, 'STEWARD');
    await stage.database.query(sql`update space set members = 3 where id = ${space}`);
    const out = 'mutation ($id: ID!) { leaveSpace(id: $id) { id } }';
    const unmake = 'mutation ($member: SpaceSeat!) { unmakeSpaceSteward(member: $member) { id } }';
    await Promise.all([
      send(one, out, { id: space }),
      send(other, unmake, { member: { spaceId: space, personId: other.id } }),
    ]);
    const stewards = await stage.database.query(
      sql`select 1 from space_member where space_id = ${space} and role = 'STEWARD'`,
    );
    expect(stewards.length).toBeGreaterThan(0);
  }
});

it('of two administrators who deactivate each other one stays', async () => {
  const deactivate = 'mutation ($id: ID!) { deactivatePerson(id: $id, version: 1) { id } }';
  const strip = 'mutation ($person: PersonRoles!) { setPersonRoles(person: $person) { id } }';
  for (const way of [deactivate, strip]) {
    const [one, other] = [
      await stage.person({ roles: ['ADMINISTRATOR'] }),
      await stage.person({ roles: ['ADMINISTRATOR'] }),
    ];
    const at = ({ id }: Actor) => (way === deactivate ? { id } : { person: { id, version: 1, roles: [] } });
    const answers = await Promise.all([send(one, way, at(other)), send(other, way, at(one))]);
    expect(answers.map(codesOf)).not.toContain('INTERNAL');
    const left = await stage.database.query<{ id: string }>(sql`
      select p.id from person p join person_role r on r.person_id = p.id
       where r.role = 'ADMINISTRATOR' and p.deactivated_at is null`);
    expect(left).toHaveLength(1);
    await stage.database.query(sql`delete from person_role where person_id = ${left[0]!.id}`);
  }
});

it('who loses membership while writing has either written before or not at all', async () => {
  const space = await stage.space('PRIVATE', [crowd[0]!, crowd[1]!]);
  const member = { spaceId: space, personId: crowd[1]!.id };
  const answers = await Promise.all([
    ...Array.from({ length: 10 }, () =>
      send(crowd[1]!, Publish, { draft: aDraft({ place: { kind: 'SPACE', id: space } }) }),
    ),
    send(crowd[0]!, 'mutation ($member: SpaceSeat!) { removeSpaceMember(member: $member) { id } }', { member }),
  ]);
  expect(answers.map(codesOf)).not.toContain('INTERNAL');
  const late = await send(crowd[1]!, Publish, { draft: aDraft({ place: { kind: 'SPACE', id: space } }) });
  expect(codesOf(late)).toBe('BAD_USER_INPUT');
});

it('a token that is revoked while it is used by many is dead to all of them after', async () => {
  const as = await stage.person();
  const [{ id }] = (await stage.database.query<{ id: string }>(
    sql`select id from api_token where person_id = ${as.id}`,
  )) as [{ id: string }];
  const answers = await Promise.all([
    ...Array.from({ length: 20 }, () => send(as, '{ me { id } }')),
    ...Array.from({ length: 3 }, () => send(as, 'mutation ($id: ID!) { revokeApiToken(id: $id) }', { id })),
    ...Array.from({ length: 20 }, () => send(as, '{ me { id } }')),
  ]);
  expect(answers.map(codesOf)).not.toContain('INTERNAL');
  expect(codesOf(await send(as, '{ me { id } }'))).toBe('UNAUTHENTICATED');
});
