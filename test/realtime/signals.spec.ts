import { type SpaceId } from '@plenum/contract';
import { aClientKey, type Actor, LiveClient, Stage, until, aPost } from '@plenum/test-support';

let stage: Stage;
let ana: Actor;
let ben: Actor;
let guest: Actor;
let open: LiveClient[];

beforeAll(async () => {
  stage = await Stage.start();
  ana = await stage.person({ name: 'Ana' });
  ben = await stage.person({ name: 'Ben' });
  guest = await stage.person({ kind: 'PARTNER' });
});
beforeEach(() => (open = []));
afterEach(() => open.forEach((client) => client.close()));
afterAll(() => stage.close());

async function live(as: Actor, headers?: Record<string, string>): Promise<LiveClient> {
  const client = await LiveClient.connect(stage.app, as, headers);
  open.push(client);
  return client;
}
const Comment = 'mutation ($draft: CommentDraftInput!) { writeComment(draft: $draft) { id } }';
const Leave = 'mutation ($id: ID!) { leaveSpace(id: $id) { id } }';

/** Something everybody hears, sent after what must not be heard: when it has come, the other would have come before. */
async function afterEverything(client: LiveClient): Promise<void> {
  const marker = await aPost(stage, ana);
  await until('the marker', () => client.heard('stream', marker.place.id));
}

describe('A socket', () => {
  it('is for those who are signed in, from our own pages', async () => {
    await expect(LiveClient.connect(stage.app, {})).rejects.toThrow('unauthorised');
    await expect(LiveClient.connect(stage.app, { token: 'plenum_wrong' })).rejects.toThrow('unauthorised');
    await expect(LiveClient.connect(stage.app, ana, { origin: 'https://evil.example' })).rejects.toThrow();
    await live(ana, { origin: stage.app.url });
  });

  it('hears of a post for the company, and says nothing of what it says', async () => {
    const bens = await live(ben);
    const post = await aPost(stage, ana, { text: 'A secret of the house.' });
    await until('the signal', () => bens.heard('stream', post.place.id));
    expect(JSON.stringify(bens.signals)).not.toContain('secret');
    expect(bens.signals.every((signal) => Object.keys(signal).sort().join() === 'id,name,version')).toBe(true);
  });

  it('hears of comments and changes of a post that it watches', async () => {
    const post = await aPost(stage, ana);
    const bens = await live(ben);
    expect(await bens.watch({ name: 'post', id: post.id })).toEqual([{ ok: true }]);
    const draft = { clientKey: aClientKey(), postId: post.id, text: 'Well said.' };
    await stage.ask(ana, Comment, { draft });
    await until('the comment', () => bens.heard('comments', post.id) && bens.heard('post', post.id));
  });

  it('does not learn that there is a post where it may not read', async () => {
    const space = await stage.space('PRIVATE', [ana, guest]);
    await stage.ask(ben, 'mutation ($id: ID!) { follow(id: $id, kind: PERSON) { follows } }', { id: ana.id });
    const [bens, guests] = [await live(ben), await live(guest)];
    const post = await aPost(stage, ana, { place: { kind: 'SPACE', id: space } });
    await until('the member hears', () => guests.heard('stream', space));
    expect(await bens.watch({ name: 'post', id: post.id })).toEqual([{ ok: false, code: 'NOT_FOUND' }]);
    await afterEverything(bens);
    expect(bens.heard('stream', space)).toBe(false);
  });

  it('tells a partner guest nothing of the company', async () => {
    const guests = await live(guest);
    const company = await aPost(stage, ana);
    const watched = await guests.watch(
      { name: 'stream', id: company.place.id },
      { name: 'post', id: company.id },
      { name: 'person', id: ben.id },
    );
    expect(watched.map(({ ok }) => ok)).toEqual([false, false, false]);
    expect(guests.signals).toEqual([]);
  });

  it('leaves the rooms of a space within a second of its person leaving', async () => {
    const space: SpaceId = await stage.space('PRIVATE', [ana, ben]);
    const first = await aPost(stage, ana, { place: { kind: 'SPACE', id: space } });
    const bens = await live(ben);
    expect(await bens.watch({ name: 'post', id: first.id })).toEqual([{ ok: true }]);
    await stage.ask(ben, Leave, { id: space });
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    bens.signals.length = 0;
    await stage.ask(ana, Comment, { draft: { clientKey: aClientKey(), postId: first.id, text: 'Without Ben.' } });
    await aPost(stage, ana, { place: { kind: 'SPACE', id: space } });
    const marker = await aPost(stage, ana);
    await until('the marker', () => bens.heard('stream', marker.place.id));
    expect(bens.signals.filter(({ id }) => id === first.id || id === space)).toEqual([]);
  });

  it('ends within a second when its person is deactivated', async () => {
    const admin = await stage.person({ roles: ['ADMINISTRATOR'] });
    const leaver = await stage.person();
    const leavers = await live(leaver);
    await stage.ask(admin, 'mutation ($id: ID!) { deactivatePerson(id: $id, version: 1) { id } }', { id: leaver.id });
    await until('the end', () => leavers.ended, 1_000);
    await expect(LiveClient.connect(stage.app, leaver)).rejects.toThrow('unauthorised');
  });

  it('says who is here', async () => {
    const bens = await live(ben);
    const late = await stage.person();
    await bens.watch({ name: 'person', id: late.id });
    expect(bens.presence.get(late.id)).toBeUndefined();
    await live(late);
    await until('somebody came', () => bens.presence.get(late.id) === true);
  });

  it('is cut when it sends what no client of ours sends', async () => {
    const bens = await live(ben);
    bens.socket.emit('watch', 'everything' as never, () => undefined);
    await until('the end', () => bens.ended);
  });
});
