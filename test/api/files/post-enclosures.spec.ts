import { aPicture } from '@plenum/files/testing';
import { newId, sql } from '@plenum/platform';
import { aClientKey, aKnownPerson, signIn } from '@plenum/test-support';
import { FilesHouse, type Uploader } from './files-house';
import { OutsideSite } from './outside-site';

const card = 'id version attachments { id name thumbUrl url } linkCard { title site image { mediumUrl } }';
const Publish = `mutation ($draft: PostDraftInput!) { publishPost(draft: $draft) { ${card} } }`;
const Edit = `mutation ($id: ID!, $change: PostChangeInput!) { editPost(id: $id, change: $change) { ${card} } }`;
const Read = `query ($id: ID!) { post(id: $id) { post { ${card} } } }`;

interface Card {
  id: string;
  version: number;
  attachments: { id: string; name: string; thumbUrl: string | null; url: string }[];
  linkCard: { title: string; site: string; image: { mediumUrl: string } | null } | null;
}

describe('what goes with a post', () => {
  const site = new OutsideSite();
  let house: FilesHouse;
  let ada: Uploader;
  let bob: Uploader;
  beforeAll(async () => {
    await site.open();
    house = await FilesHouse.open({ worker: true, settings: { EGRESS_ALLOW: new URL(site.origin).host } });
    [ada, bob] = [await house.aPerson(), await house.aPerson()];
  });
  afterAll(async () => {
    await house.close();
    await site.close();
  });

  const ask = (draft: object) =>
    house.app.graphql<{ publishPost: Card }>(
      Publish,
      { draft: { clientKey: aClientKey(), place: { kind: 'COMPANY' }, text: 'Look.', ...draft } },
      ada.browser,
    );
  const publish = async (draft: object) => (await ask(draft)).data.publishPost;
  const read = async (id: string, as = bob) =>
    (await house.app.graphql<{ post: { post: Card } }>(Read, { id }, as.browser)).data.post.post;
  async function withCard(id: string): Promise<Card> {
    for (let tries = 0; tries < 400; tries += 1) {
      const post = await read(id);
      if (post.linkCard) return post;
      await new Promise((later) => setTimeout(later, 25));
    }
    throw new Error('no card came');
  }

  test('files: in the order of the draft, for whoever may read the post and nobody else', async () => {
    const picture = (await ada.sends('one.png', await aPicture())).body;
    const text = (await ada.sends('two.txt', 'plain')).body;
    const post = await publish({ attachmentIds: [text.id, picture.id] });
    expect((await read(post.id)).attachments.map((each) => each.name)).toEqual(['two.txt', 'one.png']);
    expect((await bob.gets(String(picture.thumbUrl))).status).toBe(200);
    const guest = await signIn(house.app, await aKnownPerson(house.app, { kind: 'PARTNER' }));
    expect((await house.app.request(text.url, {}, guest)).status).toBe(404);
    await house.app.graphql('mutation ($id: ID!) { removePost(id: $id) }', { id: post.id }, ada.browser);
    expect((await bob.gets(text.url)).status).toBe(404);
  });

  test("another's file refuses the post at its place in the list, and publishes nothing", async () => {
    const theirs = (await bob.sends('b.txt', 'plain')).body.id;
    const mine = (await ada.sends('a.txt', 'plain')).body.id;
    for (const bad of [theirs, newId()]) {
      const { errors } = await ask({ text: 'Never seen.', attachmentIds: [mine, bad] });
      expect(errors[0]?.extensions).toEqual({
        code: 'BAD_USER_INPUT',
        field: 'draft.attachmentIds.1',
        reason: 'UNKNOWN',
      });
    }
    expect(await house.database.query(sql`select from post where text = 'Never seen.'`)).toEqual([]);
  });

  test('a card of its link comes by itself, and the screens that show the post are told', async () => {
    site.sends('/p.png', 'image/png', await aPicture());
    const url = site.shows('/news', '<title>The news</title><meta property="og:image" content="/p.png">');
    const post = await publish({ text: `Read ${url} today.` });
    expect(post.linkCard).toBeNull();
    const { linkCard } = await withCard(post.id);
    expect(linkCard).toMatchObject({ title: 'The news', site: new URL(url).host });
    expect((await bob.gets(String(linkCard?.image?.mediumUrl))).status).toBe(200);
    const told = await house.database.query<{ objects: object[] }>(sql`
      select payload -> 'objects' objects from outbox_event where name = 'linkCard.fetched'`);
    expect(told.flatMap((each) => each.objects)).toEqual([{ type: 'post', id: post.id }]);
    expect((await publish({ text: `Again ${url}` })).linkCard).toMatchObject({ title: 'The news' });
    expect(await house.database.query(sql`select from link_card_waiting`)).toEqual([]);
  });

  test('an edited link gets its own card', async () => {
    const post = await publish({ text: 'No link yet.' });
    const url = site.shows('/edited', '<title>Edited in</title>');
    const change = { title: '', text: `See ${url}`, version: post.version };
    await house.app.graphql(Edit, { id: post.id, change }, ada.browser);
    expect((await withCard(post.id)).linkCard?.title).toBe('Edited in');
  });
});
