import { newId, sql } from '@plenum/platform';
import { SweepFiles } from '@plenum/files';
import { aPdf, aPicture } from '@plenum/files/testing';
import { FilesHouse, type Uploader } from './files-house';

describe('a download', () => {
  let house: FilesHouse;
  let ada: Uploader;
  let bob: Uploader;
  let eve: Uploader;
  beforeAll(async () => {
    house = await FilesHouse.open();
    [ada, bob, eve] = [await house.aPerson(), await house.aPerson(), await house.aPerson()];
    house.letRead('board', [ada, bob]);
  });
  afterAll(() => house.close());

  const aBoard = () => ({ type: 'board', id: String(newId()) });
  const aFile = async (by: Uploader, name = 'notes.txt', bytes: Buffer | string = 'plain words') =>
    (await by.sends(name, bytes)).body;

  test('is for the owner, and for whoever may read what the file hangs on', async () => {
    const file = await aFile(ada);
    expect((await ada.gets(file.url)).status).toBe(200);
    expect((await bob.gets(file.url)).status).toBe(404);
    const board = aBoard();
    await house.attach(ada, [file.id], board);
    expect(await (await bob.gets(file.url)).text()).toBe('plain words');
    expect((await eve.gets(file.url)).status).toBe(404);
    await house.detachAll(board);
    expect((await bob.gets(file.url)).status).toBe(404);
  });

  test('of what one may not read answers exactly as of what does not exist', async () => {
    const hidden = await aFile(ada);
    const answers = await Promise.all(
      [
        hidden.url,
        `/files/${newId()}/original`,
        `/files/${hidden.id}/thumb`,
        `/files/${hidden.id}/none`,
        '/files/1/original',
        `/files/${encodeURIComponent('../../etc/passwd')}/original`,
        `/files/${hidden.id.toUpperCase()}/original`,
      ].map(async (path) => {
        const answer = await eve.gets(path);
        const { date: _date, ...headers } = Object.fromEntries(answer.headers);
        return { status: answer.status, headers, body: await answer.text() };
      }),
    );
    expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 404, body: expect.stringContaining('NOT_FOUND') });
  });

  test('needs a session', async () => {
    const file = await aFile(ada);
    expect((await house.app.request(file.url)).status).toBe(401);
  });

  test('of what hangs on something nobody answers for is for its owner only', async () => {
    const file = await aFile(ada);
    await house.attach(ada, [file.id], { type: 'unheard_of', id: newId() });
    expect((await bob.gets(file.url)).status).toBe(404);
  });

  test('is saved, never run: no guessing, no script, no frame; only rebuilt pictures are shown', async () => {
    const text = await ada.gets((await aFile(ada, 'Plan „A“;\r\n"x".txt', 'plain')).url);
    expect(Object.fromEntries(text.headers)).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, max-age=3600',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(text.headers.get('content-disposition')).toMatch(
      /^attachment; filename="[ -~]*"; filename\*=UTF-8''Plan%20/,
    );
    const picture = await ada.gets((await aFile(ada, 'a.png', await aPicture())).url);
    expect(picture.headers.get('content-disposition')).toMatch(/^inline/);
    expect(picture.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
    const pdf = await ada.gets((await aFile(ada, 'a.pdf', aPdf())).url);
    expect(pdf.headers.get('content-disposition')).toMatch(/^attachment/);
  });

  test('answers 304 to whoever has it, but only after asking whether they still may', async () => {
    const file = await aFile(ada);
    const board = aBoard();
    await house.attach(ada, [file.id], board);
    const etag = String((await bob.gets(file.url)).headers.get('etag'));
    const again = await bob.gets(file.url, { 'if-none-match': `W/${etag}, "other"` });
    expect([again.status, await again.text()]).toEqual([304, '']);
    await house.detachAll(board);
    expect((await bob.gets(file.url, { 'if-none-match': etag })).status).toBe(404);
  });

  test('gives the range asked for, for players and readers that seek', async () => {
    const file = await aFile(ada, 'digits.txt', '0123456789');
    const part = async (range: string, more: Record<string, string> = {}) => {
      const answer = await ada.gets(file.url, { range, ...more });
      return [answer.status, answer.headers.get('content-range'), await answer.text()];
    };
    expect(await part('bytes=2-4')).toEqual([206, 'bytes 2-4/10', '234']);
    expect(await part('bytes=-3')).toEqual([206, 'bytes 7-9/10', '789']);
    expect(await part('bytes=10-')).toEqual([416, 'bytes */10', '']);
    expect(await part('bytes=0-1,4-5')).toEqual([200, null, '0123456789']);
    expect(await part('bytes=2-4', { 'if-range': '"old"' })).toEqual([200, null, '0123456789']);
  });

  test('answers HEAD with the same headers and no body', async () => {
    const file = await aFile(ada);
    const head = await ada.gets(file.url, {}, 'HEAD');
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '11', '']);
    expect((await eve.gets(file.url, {}, 'HEAD')).status).toBe(404);
  });

  test('ends when a file has hung on nothing for a day; its bytes go when nobody else needs them', async () => {
    const bytes = `shared ${newId()}`;
    const [loose, kept, fresh] = [await aFile(ada, 'a.txt', bytes), await aFile(ada, 'b.txt', bytes), await aFile(ada)];
    await house.attach(ada, [kept.id], aBoard());
    const sweep = async (ids: string[]) => {
      await house.database.query(sql`
        update file set loose_since = loose_since - interval '25 hours' where id = any(${ids}::uuid[])`);
      await house.app.nest.get(SweepFiles).sweep();
    };
    await sweep([loose.id, kept.id]);
    expect((await ada.gets(loose.url)).status).toBe(404);
    expect((await ada.gets(fresh.url)).status).toBe(200);
    expect(await (await ada.gets(kept.url)).text()).toBe(bytes);
    const before = (await house.onDisk()).stored;
    await house.database.query(sql`delete from attachment where file_id = ${kept.id}`);
    await house.database.query(sql`update file set loose_since = now() where id = ${kept.id}`);
    await sweep([kept.id]);
    expect((await house.onDisk()).stored).toBe(before - 1);
  });
});
