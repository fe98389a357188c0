import { LinkCardQueries, LinkCards, toLinkCard, type LinkCard } from '@plenum/files';
import { aHugePng, aPicture } from '@plenum/files/testing';
import { Clock, newId, sql } from '@plenum/platform';
import sharp from 'sharp';
import { FilesHouse, type Uploader } from './files-house';
import { OutsideSite } from './outside-site';

describe('a link card', () => {
  const site = new OutsideSite();
  let house: FilesHouse;
  let ada: Uploader;
  beforeAll(async () => {
    await site.open();
    house = await FilesHouse.open({ worker: true, settings: { EGRESS_ALLOW: new URL(site.origin).host } });
    ada = await house.aPerson();
  });
  afterAll(async () => {
    await house.close();
    await site.close();
  });
  beforeEach(() => (site.asked.length = 0));

  const request = (url: string) =>
    house.transactions.run((tx) =>
      house.app.nest.get(LinkCards).requestLinkCard(tx, url, { type: 'board', id: String(newId()) }),
    );
  const cardOf = async (url: string): Promise<LinkCard | null> => {
    const [row] = await house.app.nest.get(LinkCardQueries).of([url]);
    return row ? toLinkCard(row) : null;
  };
  async function fetched(url: string): Promise<{ state: string; card: LinkCard | null }> {
    for (let tries = 0; tries < 400; tries += 1) {
      const [row] = await house.database.query<{ state: string }>(sql`
        select state from link_card where url = ${url} and fetched_at >= asked_at`);
      if (row) return { state: row.state, card: await cardOf(url) };
      await new Promise((later) => setTimeout(later, 25));
    }
    throw new Error('never fetched');
  }

  test('shows what the page says, with its picture built anew', async () => {
    site.sends('/pic.jpg', 'image/jpeg', await aPicture('jpeg', 1200, 600));
    const url = site.shows(
      '/story',
      '<title>x</title><meta property="og:title" content="A &amp; B"><meta name="description" content="Words">' +
        '<meta property="og:site_name" content="The Paper"><meta property="og:image" content="pic.jpg">',
    );
    await request(url);
    const { state, card } = await fetched(url);
    expect([state, card]).toEqual([
      'READY',
      expect.objectContaining({ url, title: 'A & B', description: 'Words', site: 'The Paper' }),
    ]);
    expect(card?.image).toMatchObject({ kind: 'PICTURE', width: 1200, height: 600, name: 'picture.jpg' });
    const picture = await ada.gets(String(card?.image?.mediumUrl));
    expect((await sharp(Buffer.from(await picture.arrayBuffer())).metadata()).format).toBe('webp');
    expect((await house.app.request(String(card?.image?.mediumUrl))).status).toBe(401);
  });

  test('names the host where the page names no site, and does without a picture that is none', async () => {
    site.sends('/fake.png', 'image/png', Buffer.from('<svg onload="alert(1)"/>'));
    site.sends('/huge.png', 'image/png', aHugePng(14_000, 14_000));
    site.sends('/vector.svg', 'image/svg+xml', Buffer.from('<svg/>'));
    for (const image of [
      '/fake.png',
      '/huge.png',
      '/vector.svg',
      '/none.png',
      'http://10.0.0.1/x.png',
      'file:///etc/passwd',
    ]) {
      const url = site.shows(
        `/with${encodeURIComponent(image)}`,
        `<title>T</title><meta property="og:image" content="${image}">`,
      );
      await request(url);
      expect(await fetched(url)).toMatchObject({
        state: 'READY',
        card: { title: 'T', site: new URL(url).host, image: null },
      });
    }
    expect(await house.onDisk()).toMatchObject({ underWay: 0 });
  });

  test('is asked for once a day however often people post the link, also when it fails', async () => {
    const url = site.shows('/often', '<title>Often</title>');
    await Promise.all(Array.from({ length: 8 }, () => request(url)));
    await fetched(url);
    const gone = `${site.origin}/gone`;
    await request(gone);
    expect(await fetched(gone)).toEqual({ state: 'FAILED', card: null });
    await request(url);
    await request(gone);
    await new Promise((later) => setTimeout(later, 300));
    expect([...site.asked].sort()).toEqual(['/gone', '/often']);
  });

  test('is renewed after a day, and stays as it was while the page is down', async () => {
    const url = site.shows('/changing', '<title>Before</title>');
    await request(url);
    expect((await fetched(url)).card?.title).toBe('Before');
    const clock = house.app.nest.get(Clock);
    const tomorrow = new Date(Date.now() + 25 * 3_600_000);
    const now = jest.spyOn(clock, 'now').mockImplementation(() => tomorrow);
    try {
      site.shows('/changing', '<title>After</title>');
      await request(url);
      expect((await fetched(url)).card?.title).toBe('After');
      now.mockImplementation(() => new Date(tomorrow.getTime() + 25 * 3_600_000));
      site.pages.delete('/changing');
      await request(url);
      expect(await fetched(url)).toMatchObject({ state: 'FAILED', card: { title: 'After' } });
    } finally {
      now.mockRestore();
    }
  });

  test.each([
    ['a private address', 'http://10.0.0.1/'],
    ['cloud metadata', 'http://169.254.169.254/latest/meta-data/'],
    ['this machine on another port', 'http://127.0.0.1:5432/'],
    ['this machine by name', 'http://localhost/'],
  ])('of %s is never asked for and shows nothing', async (_what, url) => {
    await request(url);
    expect(await fetched(url)).toEqual({ state: 'FAILED', card: null });
  });

  test('of a page that sends people to a private address shows nothing', async () => {
    site.pages.set('/away', (_, reply) => reply.writeHead(302, { location: 'http://192.168.0.1/' }).end());
    await request(`${site.origin}/away`);
    expect(await fetched(`${site.origin}/away`)).toEqual({ state: 'FAILED', card: null });
  });

  test('is not made of what is no web address, nor of what is no page', async () => {
    for (const url of [
      'javascript:alert(1)',
      'mailto:a@b.example',
      'ftp://a.example/',
      'nonsense',
      `http://a/${'a'.repeat(3000)}`,
    ]) {
      await request(url);
      expect(await house.database.query(sql`select from link_card where url = ${url}`)).toEqual([]);
    }
    site.sends('/data', 'application/json', Buffer.from('{"title":"x"}'));
    await request(`${site.origin}/data`);
    expect(await fetched(`${site.origin}/data`)).toEqual({ state: 'FAILED', card: null });
  });
});
