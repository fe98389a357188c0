import { request as httpRequest } from 'node:http';
import { limits } from '@plenum/contract';
import { sql } from '@plenum/platform';
import sharp from 'sharp';
import { aGifThatIsAScript, aHugePng, aMovingGif, aPdf, aPhotoWithPlace, aPicture, aZip } from '@plenum/files/testing';
import { FilesHouse, type Uploader } from './files-house';

const refused = (code: string, reason: string, limit?: number) => ({
  code,
  field: 'file',
  reason,
  ...(limit === undefined ? {} : { limit }),
});

describe('an upload', () => {
  let house: FilesHouse;
  let ada: Uploader;
  beforeAll(async () => (house = await FilesHouse.open()));
  afterAll(() => house.close());
  beforeEach(async () => (ada = await house.aPerson()));

  test('of a picture answers with everything a card needs', async () => {
    const { status, body } = await ada.sends('Grüße aus Köln.png', await aPicture('png', 2000, 1000), 'text/html');
    expect(status).toBe(201);
    expect(body).toMatchObject({
      kind: 'PICTURE',
      name: 'Grüße aus Köln.png',
      mediaType: 'image/png',
      width: 2000,
      height: 1000,
      url: `/files/${body.id}/original`,
      thumbUrl: `/files/${body.id}/thumb`,
    });
    expect(body.placeholder).toMatch(/^(data:image\/webp;base64,|#)/);
    const sides = await Promise.all(
      [body.url, body.largeUrl, body.mediumUrl, body.thumbUrl].map(async (url) => {
        const answer = await ada.gets(String(url));
        return (await sharp(Buffer.from(await answer.arrayBuffer())).metadata()).width;
      }),
    );
    expect(sides).toEqual([2000, 1600, 800, 160]);
  });

  test.each([
    ['report.pdf', aPdf(), 'DOCUMENT', 'application/pdf'],
    ['all.zip', aZip(), 'ARCHIVE', 'application/zip'],
    ['people.csv', Buffer.from('name\nMüller\n'), 'TEXT', 'text/csv'],
    ['notes.txt', Buffer.from('plain'), 'TEXT', 'text/plain'],
  ])('of %s is taken for what it is', async (name, bytes, kind, mediaType) => {
    const { status, body } = await ada.sends(name, bytes, 'image/png');
    expect([status, body.kind, body.mediaType, body.bytes]).toEqual([201, kind, mediaType, bytes.length]);
    expect([body.width, body.placeholder, body.thumbUrl]).toEqual([null, null, null]);
    const back = await ada.gets(body.url);
    expect(Buffer.from(await back.arrayBuffer()).equals(bytes)).toBe(true);
  });

  test('of an archive that climbs or bursts is kept as it came and never opened', async () => {
    const before = await house.onDisk();
    for (const archive of [aZip('../../../evil.sh'), aZip('[Content_Types].xml', Buffer.alloc(8 * 1024 * 1024))]) {
      const { status, body } = await ada.sends('all.zip', archive);
      expect([status, body.kind, body.bytes]).toEqual([201, 'ARCHIVE', archive.length]);
      const back = await ada.gets(body.url);
      expect(back.headers.get('content-disposition')).toMatch(/^attachment/);
      expect(Buffer.from(await back.arrayBuffer()).equals(archive)).toBe(true);
    }
    expect(await house.onDisk()).toEqual({ stored: before.stored + 2, underWay: 0 });
  });

  test('forgets where a photo was taken, in every size', async () => {
    const { body } = await ada.sends('photo.jpg', await aPhotoWithPlace());
    expect([body.width, body.height]).toEqual([200, 400]);
    for (const url of [body.url, body.largeUrl, body.mediumUrl, body.thumbUrl]) {
      const bytes = Buffer.from(await (await ada.gets(String(url))).arrayBuffer());
      expect(bytes.toString('latin1')).not.toMatch(/canary-exif|Secret Camera|GPS/);
    }
  });

  test('of an animated GIF stays animated', async () => {
    const { body } = await ada.sends('dance.gif', await aMovingGif(5));
    const bytes = Buffer.from(await (await ada.gets(String(body.mediumUrl))).arrayBuffer());
    expect((await sharp(bytes).metadata()).pages).toBe(5);
  });

  test.each([
    ['a script named .png', 'logo.png', '#!/bin/sh\nrm -rf /\n', 'NAME_AND_CONTENT_DIFFER'],
    ['a page named .png', 'logo.png', '<html><script>alert(1)</script></html>', 'NAME_AND_CONTENT_DIFFER'],
    ['a page named .txt', 'notes.txt', '<!doctype html><script>alert(1)</script>', 'NOT_ALLOWED'],
    [
      'an SVG with a script',
      'a.svg',
      '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>',
      'NAME_AND_CONTENT_DIFFER',
    ],
    ['an SVG named .png', 'a.png', '<?xml version="1.0"?><svg onload="alert(1)"/>', 'NOT_ALLOWED'],
    ['a program', 'setup.exe', Buffer.from('4d5a90000300000004000000ffff0000', 'hex'), 'NOT_ALLOWED'],
    ['a GIF that is a script', 'x.gif', aGifThatIsAScript(), 'MALFORMED'],
    ['half a text', 'a.txt', Buffer.from([0x61, 0xff, 0xfe, 0x00]), 'NOT_ALLOWED'],
  ])('of %s is UNSUPPORTED_FILE', async (_what, name, bytes, reason) => {
    const { status, body } = await ada.sends(name, bytes, 'image/png');
    expect([status, body]).toEqual([415, expect.objectContaining(refused('UNSUPPORTED_FILE', reason))]);
    expect(await house.onDisk()).toMatchObject({ underWay: 0 });
  });

  test('of a picture of 14,000 x 14,000 is UNSUPPORTED_FILE with the field and the bound', async () => {
    const { status, body } = await ada.sends('huge.png', aHugePng(14_000, 14_000));
    expect([status, body]).toEqual([
      415,
      expect.objectContaining({
        ...refused('UNSUPPORTED_FILE', 'TOO_LARGE', limits.file.pictureSide),
        width: 14_000,
        height: 14_000,
      }),
    ]);
    const area = await ada.sends('huge.png', aHugePng(9_000, 9_000));
    expect(area.body).toMatchObject(refused('UNSUPPORTED_FILE', 'TOO_LARGE', limits.file.picturePixels));
  });

  test('over the limit is PAYLOAD_TOO_LARGE, said before or while it comes, and leaves nothing', async () => {
    const before = await house.onDisk();
    const tooLarge = expect.objectContaining(refused('PAYLOAD_TOO_LARGE', 'TOO_LARGE', limits.file.bytes));
    expect(await postEndlessly(house, ada, { declared: true })).toEqual({ status: 413, body: tooLarge });
    expect(await postEndlessly(house, ada, { declared: false })).toEqual({ status: 413, body: tooLarge });
    expect(await house.onDisk()).toEqual(before);
  });

  test('of a picture over its own limit is PAYLOAD_TOO_LARGE', async () => {
    const padded = Buffer.concat([await aPicture('jpeg'), Buffer.alloc(limits.file.pictureBytes)]);
    const { status, body } = await ada.sends('a.jpg', padded);
    expect([status, body]).toEqual([
      413,
      expect.objectContaining(refused('PAYLOAD_TOO_LARGE', 'TOO_LARGE', limits.file.pictureBytes)),
    ]);
  });

  test('of nothing is BAD_USER_INPUT', async () => {
    const missing = { code: 'BAD_USER_INPUT', field: 'file', reason: 'REQUIRED' };
    expect(await ada.sends('empty.txt', '')).toMatchObject({ status: 400, body: missing });
    const form = new FormData();
    form.append('other', 'value');
    expect(await ada.posts({ body: form })).toMatchObject({ status: 400, body: missing });
    const noForm = { body: '{}', headers: { 'content-type': 'application/json' } };
    expect(await ada.posts(noForm)).toMatchObject({ status: 400, body: missing });
  });

  test('takes no path, no bidi and no control character from a name', async () => {
    const names = [
      '../../../etc/cron.d/evil.txt',
      'C:\\temp\\evil.txt',
      'invoice\u202Etxt.txt',
      '.htaccess',
      `${'x'.repeat(400)}.txt`,
    ];
    const kept = [];
    for (const name of names) kept.push((await ada.sends(name, 'plain')).body.name);
    expect(kept).toEqual(['evil.txt', 'evil.txt', 'invoicetxt.txt', 'htaccess.txt', `${'x'.repeat(196)}.txt`]);
  });

  test('needs a session, our header, our own page, and a token that may write', async () => {
    const form = () => {
      const body = new FormData();
      body.append('file', new Blob(['plain']), 'a.txt');
      return body;
    };
    const rows = await house.rows();
    const nobody = await house.app.request('/files', { method: 'POST', body: form() });
    expect(nobody.status).toBe(401);
    const cookie = String(ada.browser.cookie);
    const bare = await fetch(`${house.app.url}/files`, { method: 'POST', body: form(), headers: { cookie } });
    expect([bare.status, await bare.json()]).toEqual([403, expect.objectContaining({ code: 'FORBIDDEN' })]);
    expect((await ada.posts({ body: form(), headers: { origin: 'https://evil.example' } })).status).toBe(403);
    expect((await ada.posts({ body: form(), headers: { origin: 'null' } })).status).toBe(403);
    const { data } = await house.app.graphql<{ createApiToken: { secret: string } }>(CreateToken, {}, ada.browser);
    const token = await ada.posts({ body: form() }, { token: data.createApiToken.secret });
    expect([token.status, token.body.code]).toEqual([403, 'FORBIDDEN']);
    expect(await house.rows()).toBe(rows);
  });

  test('that breaks off leaves nothing behind', async () => {
    const before = [await house.onDisk(), await house.rows()];
    await breakOff(house, ada);
    await until(async () => (await house.onDisk()).underWay === 0);
    expect([await house.onDisk(), await house.rows()]).toEqual(before);
  });

  test('beyond the daily share of a person is RATE_LIMITED, for that person only', async () => {
    await house.database.query(sql`
      insert into file (id, owner_id, kind, name, media_type, bytes, sha256)
      select uuidv7(), ${ada.id}, 'TEXT', 'x', 'text/plain', 1, sha256('x') from generate_series(1, ${limits.file.perDay})`);
    const { status, body } = await ada.sends('a.txt', 'plain');
    expect([status, body]).toEqual([429, expect.objectContaining({ code: 'RATE_LIMITED', retryAfterSeconds: 3600 })]);
    expect((await (await house.aPerson()).sends('a.txt', 'plain')).status).toBe(201);
  });

  test('of the same bytes by two people is stored once and belongs to each', async () => {
    const bytes = Buffer.from(`the same ${Math.random()}`);
    const bob = await house.aPerson();
    const before = await house.onDisk();
    const [one, two] = await Promise.all([ada.sends('a.txt', bytes), bob.sends('b.txt', bytes)]);
    expect(one.body.id).not.toBe(two.body.id);
    expect((await house.onDisk()).stored).toBe(before.stored + 1);
    expect((await bob.gets(one.body.url)).status).toBe(404);
  });
});

const CreateToken = 'mutation { createApiToken(token: { name: "reader", readOnly: true }) { secret } }';

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await holds()) return;
    await new Promise((later) => setTimeout(later, 25));
  }
  throw new Error('never came true');
}

const boundary = 'edge';
const opening = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="big.txt"\r\nContent-Type: text/plain\r\n\r\n`;

function open(house: FilesHouse, by: Uploader, headers: Record<string, string>) {
  return httpRequest(`${house.app.url}/files`, {
    method: 'POST',
    headers: {
      cookie: String(by.browser.cookie),
      'x-plenum-request': '1',
      'content-type': `multipart/form-data; boundary=${boundary}`,
      ...headers,
    },
  });
}

/** Sends far more than may be sent, with its length declared or not, and stops at the answer. */
function postEndlessly(
  house: FilesHouse,
  by: Uploader,
  { declared }: { declared: boolean },
): Promise<{ status: number; body: unknown }> {
  const total = 200 * 1024 * 1024;
  const request = open(house, by, declared ? { 'content-length': String(total) } : { 'transfer-encoding': 'chunked' });
  return new Promise((resolve, reject) => {
    let answered = false;
    request.on('error', (error) => (answered ? undefined : reject(error)));
    request.on('response', (answer) => {
      answered = true;
      let text = '';
      answer.setEncoding('utf8').on('data', (piece: string) => (text += piece));
      answer.on('end', () => {
        resolve({ status: Number(answer.statusCode), body: JSON.parse(text) });
        request.destroy();
      });
    });
    request.write(opening);
    let sent = 0;
    const piece = Buffer.alloc(256 * 1024, 'x');
    const pour = () => {
      while (!answered && sent < total) {
        sent += piece.length;
        if (!request.write(piece)) return void request.once('drain', pour);
      }
    };
    pour();
  });
}

/** Begins an upload and hangs up in the middle of it. */
async function breakOff(house: FilesHouse, by: Uploader): Promise<void> {
  const request = open(house, by, { 'content-length': '1000000' });
  request.on('error', () => undefined);
  request.write(opening + 'x'.repeat(1000));
  await until(async () => (await house.onDisk()).underWay === 1);
  request.destroy();
}
