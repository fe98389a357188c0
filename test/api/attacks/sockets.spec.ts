import { newId } from '@plenum/platform';
import { aClientKey, type Actor, LiveClient, until } from '@plenum/test-support';
import { ClosedWorld, idsOf } from './closed-world';

let world: ClosedWorld;
beforeAll(async () => (world = await ClosedWorld.make(true)), 60_000);
afterAll(() => world.close());

const NAMES = ['stream', 'post', 'space', 'department', 'person'] as const;

const publish = (as: Actor, place: object) =>
  world.do(as, 'publishPost', '$draft: PostDraftInput!', {
    draft: { clientKey: aClientKey(), place, text: '#weather' },
  });

/** Something of every kind happens where nobody else looks. */
async function life(space: string, post: string, comment: string): Promise<string[]> {
  const { member } = world;
  const { id } = await publish(member, { kind: 'SPACE', id: space });
  await world.do(member, 'reactToPost', '$id: ID!, $kind: ReactionKind', { id: post, kind: 'THANKS' });
  await world.do(member, 'reactToComment', '$id: ID!, $kind: ReactionKind', { id: comment, kind: 'THANKS' });
  const draft = { clientKey: aClientKey(), postId: post, text: 'More.' };
  const { id: said } = await world.do(member, 'writeComment', '$draft: CommentDraftInput!', { draft });
  const { space: seen } = await world.stage.ask<{ space: { version: number } }>(
    member,
    'query ($id: ID!) { space(id: $id) { version } }',
    { id: space },
  );
  await world.do(member, 'editSpace', '$space: SpaceChanges!', {
    space: { id: space, version: seen.version, description: newId() },
  });
  const invited = await world.stage.person();
  await world.do(
    member,
    'inviteToSpace',
    '$invitees: SpaceInvitees!',
    { invitees: { spaceId: space, personIds: [invited.id] } },
    '{ invited }',
  );
  await world.do(invited, 'acceptSpaceInvitation', '$id: ID!', { id: space });
  await world.do(member, 'removePost', '$id: ID!', { id }, '');
  return [id, said];
}

it('let nobody listen at a closed space, by whatever name it is asked for', async () => {
  const { stage, hidden, private: closed, member } = world;
  const listeners = await Promise.all(
    (['outsider', 'guest', 'exMember', 'exGuest', 'administrator'] as const).map(async (name) => ({
      name,
      as: world[name],
      live: await LiveClient.connect(stage.app, world[name]),
    })),
  );
  for (const { as } of listeners.filter(({ name }) => name !== 'guest' && name !== 'exGuest'))
    await world.do(as, 'follow', '$id: ID!, $kind: FollowKind!', { id: member.id, kind: 'PERSON' });
  const ids = [...idsOf(hidden), ...idsOf(closed)];
  for (const { live } of listeners) for (const id of ids) await live.watch(...NAMES.map((name) => ({ name, id })));
  const told = LiveClient.connect(stage.app, member);
  const later = (await Promise.all([hidden, closed].map((it) => life(it.space, it.post, it.comment)))).flat();
  const { id: open } = await publish(member, { kind: 'COMPANY' });
  await world.do(member, 'reactToPost', '$id: ID!, $kind: ReactionKind', { id: open, kind: 'LIKE' });
  await until('an open post is told', () =>
    listeners.filter(({ name }) => name === 'outsider').every(({ live }) => live.heard('stream', member.id)),
  );
  await new Promise((resolve) => setTimeout(resolve, 500));
  const secret = new Set([...ids, ...later]);
  const heard = listeners.flatMap(({ name, live }) =>
    live.signals
      .filter(({ id }) => secret.has(id))
      .map((signal) => ({ name, signal: signal.name, space: id(signal.id) })),
  );
  function id(of: string) {
    return of === closed.space ? 'private' : of === hidden.space ? 'hidden' : of;
  }
  // A private space is on view for employees; its members and posts are not.
  expect(heard.filter(({ signal, space }) => !(signal === 'space' && space === 'private'))).toEqual([]);
  expect(heard.some(({ name }) => name === 'guest' || name === 'exGuest')).toBe(false);
  (await told).close();
  for (const { live } of listeners) live.close();
}, 60_000);

it.each([
  ['a list in a list', [[{ name: 'post', id: newId() }]]],
  ['a prototype', [JSON.parse('{"__proto__": {"name": "post"}, "id": "x"}')]],
  ['ten thousand', Array.from({ length: 10_000 }, () => ({ name: 'post', id: newId() }))],
  ['an operator', [{ name: { $ne: 1 }, id: newId() }]],
  ['null', null],
  ['a NUL', [{ name: 'post', id: '\0' }]],
  ['SQL', [{ name: 'space', id: "' or true --" }]],
  ['a lone surrogate', [{ name: 'stream', id: '\ud800' }]],
])('survive being asked for %s', async (_what, watches: unknown) => {
  const live = await LiveClient.connect(world.stage.app, world.outsider);
  const answer = await live.watch(...([] as never[]).concat(watches as never[])).catch(() => 'cut off');
  if (answer !== 'cut off') expect(JSON.stringify(answer)).not.toContain('"ok":true');
  live.close();
  expect(await world.stage.ask(world.outsider, '{ me { id } }')).toEqual({ me: { id: world.outsider.id } });
});
