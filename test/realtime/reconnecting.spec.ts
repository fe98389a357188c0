import { aComment, type Actor, aPost, LiveClient, type PostAnswer, Stage, until } from '@plenum/test-support';
import { type SpaceId } from '@plenum/contract';

let stage: Stage;
let ana: Actor;
let ben: Actor;
let space: SpaceId;
let bens: LiveClient;
let inside: PostAnswer;

beforeAll(async () => {
  stage = await Stage.start();
});
beforeEach(async () => {
  [ana, ben] = [await stage.person(), await stage.person()];
  space = await stage.space('OPEN', [ana, ben]);
  inside = await aPost(stage, ana, { place: { kind: 'SPACE', id: space } });
  bens = await LiveClient.connect(stage.app, ben);
  expect(await bens.watch({ name: 'post', id: inside.id })).toEqual([{ ok: true }]);
  // A client that has heard nothing yet has nothing to go on from.
  await aComment(stage, ana, { postId: inside.id });
  await until('the first comment', () => bens.heard('comments', inside.id));
});
afterEach(() => bens.close());
afterAll(() => stage.close());

const Leave = 'mutation ($id: ID!) { leaveSpace(id: $id) { id } }';
const Close = 'mutation ($id: ID!) { editSpace(space: { id: $id, version: 1, visibility: PRIVATE }) { id } }';

/** What everybody hears comes after whatever else was told. */
async function afterEverything(client = bens): Promise<void> {
  const { place } = await aPost(stage, ana);
  await until('the marker', () => client.heard('stream', place.id));
}

describe('A line that was dead for a moment', () => {
  it('brings what was missed, and goes on without being asked to watch again', async () => {
    await bens.drop();
    bens.signals.length = 0;
    await aComment(stage, ana, { postId: inside.id });
    expect(await bens.comeBack()).toBe(true);
    await until('what was missed', () => bens.heard('comments', inside.id));
    bens.signals.length = 0;
    await aComment(stage, ana, { postId: inside.id });
    await until('what comes now', () => bens.heard('comments', inside.id));
  });

  it('is not taken up again where the person has left meanwhile', async () => {
    await bens.drop();
    bens.signals.length = 0;
    await stage.ask(ben, Leave, { id: space });
    await aPost(stage, ana, { place: { kind: 'SPACE', id: space } });
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await bens.comeBack()).toBe(false);
    await aPost(stage, ana, { place: { kind: 'SPACE', id: space } });
    await afterEverything();
    expect(bens.signals.filter(({ id }) => id === space || id === inside.id)).toEqual([]);
  });

  it('is not taken up again where a space has closed meanwhile', async () => {
    const stranger = await LiveClient.connect(stage.app, await stage.person());
    expect(await stranger.watch({ name: 'post', id: inside.id })).toEqual([{ ok: true }]);
    await aComment(stage, ana, { postId: inside.id });
    await until('the comment', () => stranger.heard('comments', inside.id));
    await stranger.drop();
    stranger.signals.length = 0;
    await stage.ask(ana, Close, { id: space });
    await aComment(stage, ana, { postId: inside.id });
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await stranger.comeBack()).toBe(false);
    expect(await stranger.watch({ name: 'post', id: inside.id })).toEqual([{ ok: false, code: 'NOT_FOUND' }]);
    await aComment(stage, ana, { postId: inside.id });
    await afterEverything(stranger);
    expect(stranger.signals.filter(({ id }) => id === inside.id)).toEqual([]);
    stranger.close();
  });

  it('opens nothing to somebody whose way in has ended', async () => {
    const admin = await stage.person({ roles: ['ADMINISTRATOR'] });
    await bens.drop();
    bens.signals.length = 0;
    await stage.ask(admin, 'mutation ($id: ID!) { deactivatePerson(id: $id, version: 1) { id } }', { id: ben.id });
    await aComment(stage, ana, { postId: inside.id });
    await new Promise((resolve) => setTimeout(resolve, 700));
    await expect(bens.comeBack()).rejects.toThrow('unauthorised');
    expect(bens.signals).toEqual([]);
  });
});

describe('An outsider who watches a post', () => {
  it('hears no more of it from the moment its space is closed', async () => {
    const outsider = await stage.person();
    const theirs = await LiveClient.connect(stage.app, outsider);
    expect(await theirs.watch({ name: 'post', id: inside.id })).toEqual([{ ok: true }]);
    await aComment(stage, ana, { postId: inside.id });
    await until('the comment', () => theirs.heard('comments', inside.id));
    await stage.ask(ana, Close, { id: space });
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    theirs.signals.length = 0;
    bens.signals.length = 0;
    await aComment(stage, ana, { postId: inside.id });
    await until('the member hears', () => bens.heard('comments', inside.id));
    await afterEverything(theirs);
    expect(theirs.signals.filter(({ id }) => id === inside.id)).toEqual([]);
    expect(await theirs.watch({ name: 'post', id: inside.id })).toEqual([{ ok: false, code: 'NOT_FOUND' }]);
    theirs.close();
  });
});
