import { newId, sql } from '@plenum/platform';
import { aClientKey, type Actor, Stage } from '@plenum/test-support';
import { ClosedWorld } from './closed-world';
import { change, codesOf, mutationsOf } from './operations';

let world: ClosedWorld;
let stage: Stage;
beforeAll(async () => {
  world = await ClosedWorld.make();
  stage = world.stage;
}, 60_000);
afterAll(() => world.close());

/** The answer to one mutation, as it went over the wire. */
const tell = async (as: Actor, name: string, variables: object) =>
  (await change(stage, as, mutationsOf(stage)[name]!, variables)).text;
const draft = (more: object) => ({
  draft: { clientKey: aClientKey(), place: { kind: 'COMPANY' }, text: 'Mine.', ...more },
});

it('a file of somebody else hangs on nothing of mine', async () => {
  const { outsider, hidden } = world;
  const pairs = [hidden.file, newId()].map((id) => [
    tell(outsider, 'publishPost', draft({ attachmentIds: [id] })),
    tell(outsider, 'setMyPicture', { fileId: id }),
    tell(outsider, 'saveDraft', {
      id: newId(),
      version: 0,
      content: { place: { kind: 'COMPANY' }, attachmentIds: [id] },
    }),
  ]);
  const [theirs, never] = await Promise.all(pairs.map((tries) => Promise.all(tries)));
  expect(theirs).toEqual(never);
  expect(theirs!.every((text) => text.includes('"UNKNOWN"'))).toBe(true);
});

it('publishing “from” a draft of somebody else leaves it where it is', async () => {
  const { outsider, hidden } = world;
  expect(await tell(outsider, 'publishPost', draft({ draftId: hidden.draft }))).not.toContain('zqcanary');
  expect(await stage.database.query(sql`select 1 from post_draft where id = ${hidden.draft}`)).toHaveLength(1);
});

it('a comment of a closed space is neither answered nor accepted from outside', async () => {
  const { outsider, hidden } = world;
  const question = draft({ kind: 'QUESTION', title: 'Why?' });
  const made = await change(stage, outsider, mutationsOf(stage)['publishPost']!, question);
  const { id: postId } = (made.data as { publishPost: { id: string } }).publishPost;
  const tries = (id: string) =>
    Promise.all([
      tell(outsider, 'writeComment', { draft: { clientKey: aClientKey(), postId, parentId: id, text: 'So.' } }),
      tell(outsider, 'acceptAnswer', { postId, commentId: id }),
    ]);
  expect(await tries(hidden.comment)).toEqual(await tries(newId()));
});

it('a session or token of somebody else does not end', async () => {
  const { outsider, member } = world;
  const [token] = await stage.database.query<{ id: string }>(
    sql`select id from api_token where person_id = ${member.id}`,
  );
  for (const name of ['revokeApiToken', 'endSession'])
    expect(await tell(outsider, name, { id: token!.id })).toBe(await tell(outsider, name, { id: newId() }));
  expect(await stage.ask(member, '{ me { id } }')).toEqual({ me: { id: member.id } });
});

it('a guest learns no name by praising whoever’s id they hold', async () => {
  const { guest, openSpace, outsider, member } = world;
  const [department] = await stage.database.query<{ id: string }>(sql`select id from department`);
  const away = await stage.department('Far away');
  const place = { kind: 'SPACE', id: openSpace };
  const praise = (personIds: string[], departmentIds: string[] = []) =>
    tell(guest, 'publishPost', draft({ kind: 'PRAISE', place, praise: { personIds, departmentIds } }));
  expect(await praise([outsider.id])).toBe(await praise([newId()]));
  expect(await praise([], [away])).toBe(await praise([], [newId()]));
  expect(await praise([member.id], [department!.id])).not.toContain('errors');
});

it('who was removed meanwhile, or whose space was archived, is told so and nothing else', async () => {
  const space = await stage.space('PRIVATE', [world.member, world.outsider]);
  const place = { kind: 'SPACE', id: space };
  const made = await change(stage, world.outsider, mutationsOf(stage)['publishPost']!, draft({ place }));
  const { id } = (made.data as { publishPost: { id: string } }).publishPost;
  const acts: [string, object][] = [
    ['editPost', { id, change: { text: 'Other.', version: 1 } }],
    ['reactToPost', { id, kind: 'LIKE' }],
    ['writeComment', { draft: { clientKey: aClientKey(), postId: id, text: 'Hm.' } }],
  ];
  await stage.database.query(sql`update space set archived_at = now() where id = ${space}`);
  for (const [name, variables] of acts) expect(await tell(world.outsider, name, variables)).toContain('FORBIDDEN');
  await stage.database.query(sql`update space set archived_at = null where id = ${space}`);
  const member = { spaceId: space, personId: world.outsider.id };
  await change(stage, world.member, mutationsOf(stage)['removeSpaceMember']!, { member });
  const codes = acts.map(async ([name, variables]) =>
    codesOf(await change(stage, world.outsider, mutationsOf(stage)[name]!, variables)),
  );
  expect(new Set(await Promise.all(codes))).toEqual(new Set(['NOT_FOUND']));
});
