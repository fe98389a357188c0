import { type PostId } from '@plenum/contract';
import { type Actor, Stage, aPost, readHome, MarkPostsSeen } from '@plenum/test-support';

let stage: Stage;
beforeAll(async () => (stage = await Stage.start()));
afterAll(() => stage.close());

const follow = (as: Actor, id: string, kind: 'PERSON' | 'SPACE' | 'DEPARTMENT') =>
  stage.ask(as, 'mutation ($id: ID!, $kind: FollowKind!) { follow(id: $id, kind: $kind) { follows } }', { id, kind });
const texts = (feed: { edges: { node: { text: string } }[] }) => feed.edges.map(({ node }) => node.text);

async function walk(as: Actor, variables: object, between: () => Promise<unknown> = async () => undefined) {
  const found: { id: PostId; text: string }[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof readHome>> = await readHome(stage, as, { first: 3, after, ...variables });
    found.push(...page.edges.map(({ node }) => node));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    await between();
  } while (after);
  return found;
}

describe('The Following feed', () => {
  it('is the company, my departments and what I follow, each post once, newest first', async () => {
    const care = await stage.department('Care');
    const [me, ana, ben] = [await stage.person({ department: care }), await stage.person(), await stage.person()];
    const joined = await stage.space('OPEN', [ana, me]);
    const elsewhere = await stage.space('OPEN', [ana, ben]);
    await follow(me, ben.id, 'PERSON');
    await aPost(stage, ana, { text: 'to all' });
    await aPost(stage, ana, { text: 'to care', place: { kind: 'DEPARTMENT', id: care } });
    await aPost(stage, ana, { text: 'in my space', place: { kind: 'SPACE', id: joined } });
    await aPost(stage, ana, { text: 'elsewhere', place: { kind: 'SPACE', id: elsewhere } });
    await aPost(stage, ben, { text: 'by Ben elsewhere', place: { kind: 'SPACE', id: elsewhere } });
    await aPost(stage, ben, { text: 'by Ben to all' });
    expect(texts(await readHome(stage, me))).toEqual([
      'by Ben to all',
      'by Ben elsewhere',
      'in my space',
      'to care',
      'to all',
    ]);
  });

  it('leaves out what a followed person says where I may not read, without a hole in the pages', async () => {
    const [me, ana] = [await stage.person(), await stage.person()];
    const closed = await stage.space('HIDDEN', [ana]);
    await follow(me, ana.id, 'PERSON');
    const visible: string[] = [];
    for (let at = 0; at < 12; at++) {
      const hidden = at % 3 !== 0;
      const place = hidden ? { kind: 'SPACE' as const, id: closed } : { kind: 'COMPANY' as const };
      const post = await aPost(stage, ana, { text: `number ${at}`, place });
      if (!hidden) visible.unshift(post.id);
    }
    const found = (await walk(me, {})).map(({ id }) => id).filter((id) => visible.includes(id));
    expect(found).toEqual(visible);
  });

  it('neither repeats nor misses a post while others write', async () => {
    const [me, ana] = [await stage.person(), await stage.person()];
    const space = await stage.space('OPEN', [ana, me]);
    const there = { kind: 'SPACE' as const, id: space };
    const before: string[] = [];
    for (let at = 0; at < 14; at++) before.unshift((await aPost(stage, ana, { place: there })).id);
    const found = await walk(me, {}, () => aPost(stage, ana, { place: there, text: 'meanwhile' }));
    const ours = found.map(({ id }) => id).filter((id) => before.includes(id));
    expect(ours).toEqual(before);
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
  });

  it('shows nothing of what is muted, until the mute ends', async () => {
    const [me, ana] = [await stage.person(), await stage.person()];
    const space = await stage.space('OPEN', [ana, me]);
    await follow(me, ana.id, 'PERSON');
    const post = await aPost(stage, ana, { text: 'loud', place: { kind: 'SPACE', id: space } });
    const inFeed = async () => (await walk(me, {})).some(({ id }) => id === post.id);
    expect(await inFeed()).toBe(true);
    await stage.ask(me, 'mutation ($mute: NewMute!) { mute(mute: $mute) { mutedUntil } }', {
      mute: { id: space, kind: 'SPACE', span: 'HOUR' },
    });
    expect(await inFeed()).toBe(false);
    await stage.ask(me, 'mutation ($id: ID!) { unmute(id: $id) { mutedUntil } }', { id: space });
    expect(await inFeed()).toBe(true);
  });

  it('shows unseen posts first when asked, then the rest, each once', async () => {
    const [me, ana] = [await stage.person(), await stage.person()];
    const space = await stage.space('OPEN', [ana, me]);
    const ids: PostId[] = [];
    for (let at = 0; at < 8; at++) {
      ids.push((await aPost(stage, ana, { text: `post ${at}`, place: { kind: 'SPACE', id: space } })).id);
    }
    const seen = ids.filter((_, at) => at % 2 === 1);
    await stage.ask(me, MarkPostsSeen, { ids: seen });
    const ours = (await walk(me, { unseenFirst: true })).map(({ id }) => id).filter((id) => ids.includes(id));
    const unseen = ids.filter((id) => !seen.includes(id));
    expect(ours).toEqual([...unseen.reverse(), ...seen.reverse()]);
  });

  it('refuses a cursor of another list, of another person, and one that is none', async () => {
    const [me, other] = [await stage.person(), await stage.person()];
    for (let at = 0; at < 3; at++) await aPost(stage, other);
    const { pageInfo } = await readHome(stage, me, { first: 1 });
    const bad = { code: 'BAD_USER_INPUT', field: 'after', reason: 'BAD_CURSOR' };
    const Home =
      'query ($kind: FeedKind!, $after: String) { homeFeed(kind: $kind, after: $after) { pageInfo { hasNextPage } } }';
    const after = pageInfo.endCursor;
    expect(await stage.refusal(me, Home, { kind: 'COMPANY', after })).toEqual(bad);
    expect(await stage.refusal(other, Home, { kind: 'FOLLOWING', after })).toEqual(bad);
    expect(await stage.refusal(me, Home, { kind: 'FOLLOWING', after: 'nonsense' })).toEqual(bad);
  });
});

describe('For you', () => {
  it('says why each post is there, and its pages stand still while counters move', async () => {
    const legal = await stage.department('Legal');
    const [me, ana, ben] = [
      await stage.person({ department: legal }),
      await stage.person({ name: 'Ana' }),
      await stage.person(),
    ];
    await follow(me, ana.id, 'PERSON');
    const mentioning = await aPost(stage, ben, { text: `Ask [@Me](person:${me.id}).` });
    const followed = await aPost(stage, ana, { text: 'By Ana.' });
    const ofMine = await aPost(stage, ben, { place: { kind: 'DEPARTMENT', id: legal } });
    const first = await readHome(stage, me, { kind: 'FOR_YOU', first: 100 });
    const reason = (id: PostId) => first.edges.find(({ node }) => node.id === id)?.reason;
    expect(reason(mentioning.id)).toEqual({ kind: 'MENTIONS_YOU', name: null });
    expect(reason(followed.id)).toEqual({ kind: 'FOLLOWED_PERSON', name: 'Ana' });
    expect(reason(ofMine.id)).toEqual({ kind: 'YOUR_DEPARTMENT', name: 'Legal' });
    const found = await walk(me, { kind: 'FOR_YOU' }, () =>
      stage.ask(ben, 'mutation ($id: ID!) { reactToPost(id: $id, kind: LIKE) { id } }', { id: followed.id }),
    );
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    expect(found.map(({ id }) => id).sort()).toEqual([...new Set(first.edges.map(({ node }) => node.id))].sort());
  });
});
