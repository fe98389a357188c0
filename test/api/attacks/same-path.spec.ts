import { newId } from '@plenum/platform';
import { aClientKey, type Actor, type Caller } from '@plenum/test-support';
import { Client, type QueryConfig } from 'pg';
import { ClosedWorld } from './closed-world';
import { askAll, change, mutationsOf, queriesOf } from './operations';

let world: ClosedWorld;
beforeAll(async () => (world = await ClosedWorld.make()), 60_000);
afterAll(() => world.close());

/** What the process asks the database for one answer, but for what it asks by itself. */
async function asked(work: () => Promise<unknown>): Promise<string[]> {
  const query = jest.spyOn(Client.prototype, 'query');
  await work();
  const calls = query.mock.calls as unknown as [string | QueryConfig][];
  const clients = query.mock.contexts as unknown as { connectionParameters: { application_name: string } }[];
  query.mockRestore();
  return calls
    .filter((_, at) => clients[at]!.connectionParameters.application_name === 'plenum') // not the queues' own
    .map(([text]) => (typeof text === 'string' ? text : text.text).replace(/\s+/g, ' ').trim())
    .filter((text) => !/pg_snapshot_xmin|pg_notify|set last_(seen|used)_at/.test(text))
    .sort();
}

type Way = (as: Caller, id: string) => Promise<unknown>;

const query =
  (name: string, argument = 'id'): Way =>
  (as, id) =>
    askAll(world.stage, as, queriesOf(world.stage)[name]!, { [argument]: id });
const mutation =
  (name: string, variables: (id: string) => object): Way =>
  (as, id) =>
    change(world.stage, as, mutationsOf(world.stage)[name]!, variables(id));
const feed: Way = (as, id) => askAll(world.stage, as, queriesOf(world.stage)['placeFeed']!, { kind: 'SPACE', id });
const download: Way = (as, id) => world.stage.app.request(`/files/${id}/original`, {}, as);

const only = (id: string) => ({ id });
const words = 'Me too.';

/** Each way to something by its id, and whose ids are tried. */
const ways: readonly [string, keyof ClosedWorld['hidden'], Way][] = [
  ['post', 'post', query('post')],
  ['its removed sister', 'removed', query('post')],
  ['comments of a post', 'post', query('comments', 'postId')],
  ['comment', 'comment', query('comment')],
  ['replies', 'comment', query('replies', 'commentId')],
  ['space', 'space', query('space')],
  ['feed of a space', 'space', feed],
  ['file', 'file', download],
  ['editPost', 'post', mutation('editPost', (id) => ({ id, change: { text: words, version: 2 } }))],
  ['removePost', 'post', mutation('removePost', only)],
  ['reactToPost', 'post', mutation('reactToPost', (id) => ({ id, kind: 'LIKE' }))],
  ['bookmarkPost', 'post', mutation('bookmarkPost', (id) => ({ id, bookmarked: true }))],
  ['pinPost', 'post', mutation('pinPost', (id) => ({ id, pinned: true }))],
  ['reportPost', 'post', mutation('reportPost', (id) => ({ id, reason: words }))],
  ['voteInPoll', 'poll', mutation('voteInPoll', (id) => ({ id, options: [0] }))],
  ['acceptAnswer', 'question', mutation('acceptAnswer', (postId) => ({ postId }))],
  [
    'writeComment',
    'post',
    mutation('writeComment', (postId) => ({ draft: { clientKey: aClientKey(), postId, text: words } })),
  ],
  ['editComment', 'comment', mutation('editComment', (id) => ({ id, version: 1, text: words }))],
  ['removeComment', 'comment', mutation('removeComment', only)],
  ['reactToComment', 'comment', mutation('reactToComment', (id) => ({ id, kind: 'LIKE' }))],
  [
    'publishPost',
    'space',
    mutation('publishPost', (id) => ({
      draft: { clientKey: aClientKey(), text: words, place: { kind: 'SPACE', id } },
    })),
  ],
  ['joinSpace', 'space', mutation('joinSpace', only)],
  ['requestToJoinSpace', 'space', mutation('requestToJoinSpace', only)],
  ['leaveSpace', 'space', mutation('leaveSpace', only)],
  ['archiveSpace', 'space', mutation('archiveSpace', only)],
  ['follow', 'space', mutation('follow', (id) => ({ id, kind: 'SPACE' }))],
];

/** The clock must not tell what the answer does not: what is hidden and what never was are looked for alike. */
describe.each(['outsider', 'guest', 'exMember'] as const)('For %s', (name) => {
  it.each(ways)('what is hidden takes the path of what never was: %s', async (_way, of, go) => {
    const as = world[name] as Actor;
    await go(as, newId()); // whatever is looked up once
    const hidden = await asked(() => go(as, world.hidden[of] as string));
    const never = await asked(() => go(as, newId()));
    expect(hidden).toEqual(never);
    // Who asks, and at least one look for what is asked for, where the door lets such people ask.
    if (name !== 'guest') expect(hidden.length).toBeGreaterThan(1);
  });
});

it('a department takes the same path for a guest', async () => {
  const department = await world.stage.department('Far away');
  const go = query('department');
  await go(world.guest, newId());
  expect(await asked(() => go(world.guest, department))).toEqual(await asked(() => go(world.guest, newId())));
});
