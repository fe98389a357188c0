import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { aGifThatIsAScript, aHugePng, aMovingGif, aPhotoWithPlace, aPicture } from '../testing/sample-files';
import { pictureCaps } from './picture-caps';
import { PictureLab, type PictureCaps } from './picture-lab';

describe('the picture lab', () => {
  let folder: string;
  beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'plenum-lab-'))));
  afterEach(() => rm(folder, { recursive: true }));

  async function recode(bytes: Buffer, caps: Partial<PictureCaps> = {}, child?: string) {
    const input = join(folder, 'input');
    await writeFile(input, bytes);
    return new PictureLab({ ...pictureCaps, ...caps }, child).recode(input, folder);
  }
  async function done(bytes: Buffer, caps?: Partial<PictureCaps>) {
    const report = await recode(bytes, caps);
    if (!report.ok) throw new Error(report.reason);
    return { ...report, variant: (name: string) => report.variants.find((each) => each.name === name)! };
  }

  test('builds a picture anew in its sizes, with a placeholder', async () => {
    const report = await done(await aPicture('png', 2000, 1000));
    expect(report).toMatchObject({ width: 2000, height: 1000 });
    expect(report.variants.map(({ name, width, height }) => [name, width, height])).toEqual([
      ['original', 2000, 1000],
      ['large', 1600, 800],
      ['medium', 800, 400],
      ['thumb', 160, 80],
    ]);
    expect(report.placeholder).toMatch(/^data:image\/webp;base64,|^#[0-9a-f]{6}$/);
    expect(report.placeholder.length).toBeLessThanOrEqual(200);
    expect((await sharp(report.variant('thumb').path).metadata()).format).toBe('webp');
  });

  test('never makes a small picture larger', async () => {
    expect((await done(await aPicture('webp', 40, 30))).variants.map((each) => each.width)).toEqual([40, 40, 40, 40]);
  });

  test('turns a photo upright and forgets where it was taken', async () => {
    const before = await aPhotoWithPlace();
    expect((await sharp(before).metadata()).exif?.toString('latin1')).toContain('canary-exif');
    const report = await done(before);
    expect(report).toMatchObject({ width: 200, height: 400 });
    for (const { path } of report.variants) {
      const { exif, orientation } = await sharp(path).metadata();
      expect([exif, orientation]).toEqual([undefined, undefined]);
      expect((await readFile(path)).toString('latin1')).not.toContain('canary-exif');
    }
  });

  test.each([
    ['14,000 x 14,000', 14_000, 14_000, 'too_wide'],
    ['a wide one', 12_001, 10, 'too_wide'],
    ['over 50 megapixels', 11_000, 11_000, 'too_many_pixels'],
  ])('refuses %s by its header, before any pixel', async (_what, width, height, reason) => {
    expect(await recode(aHugePng(width, height))).toEqual({ ok: false, reason, width, height });
    expect(await readdir(folder)).toEqual(['input']);
  });

  test('refuses what only begins as a picture', async () => {
    const cut = (await aPicture('jpeg', 800, 800)).subarray(0, 900);
    expect(await recode(cut)).toEqual({ ok: false, reason: 'unreadable' });
    expect(await recode(aGifThatIsAScript())).toEqual({ ok: false, reason: 'unreadable' });
    expect(await recode(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'))).toEqual({
      ok: false,
      reason: 'unreadable',
    });
  });

  test('keeps a moving picture moving, up to its cap of frames', async () => {
    const report = await done(await aMovingGif(40), { maxFrames: 12 });
    expect((await sharp(report.variant('medium').path).metadata()).pages).toBe(12);
    expect(report).toMatchObject({ width: 16, height: 16 });
  });

  test('kills a decoder that takes too long or too much', async () => {
    const picture = await aPicture('png', 3000, 3000);
    expect(await recode(picture, { timeoutMs: 30 })).toEqual({ ok: false, reason: 'time' });
    expect(await recode(picture, { maxMemoryBytes: 30 * 1024 * 1024 })).toEqual({ ok: false, reason: 'memory' });
  });

  test('outlives a decoder that crashes, and gives it no secret', async () => {
    const crash = join(folder, 'crash.mjs');
    await writeFile(
      crash,
      `import fs from 'node:fs'; fs.writeFileSync('${folder}/env', JSON.stringify(process.env)); process.abort();`,
    );
    expect(await recode(await aPicture(), {}, crash)).toEqual({ ok: false, reason: 'unreadable' });
    expect(Object.keys(JSON.parse(await readFile(join(folder, 'env'), 'utf8')) as object)).toEqual([]);
  });

  test('does many at once a few at a time', async () => {
    const input = join(folder, 'input');
    await writeFile(input, await aPicture('png', 64, 64));
    const lab = new PictureLab(pictureCaps);
    const reports = await Promise.all(Array.from({ length: 6 }, () => lab.recode(input, folder)));
    expect(reports.map((each) => each.ok)).toEqual(Array(6).fill(true));
  });

  test('sends away whoever comes when too many wait', async () => {
    const input = join(folder, 'input');
    await writeFile(input, await aPicture('png', 64, 64));
    const lab = new PictureLab({ ...pictureCaps, maxWaiting: 1 });
    const reports = await Promise.all(Array.from({ length: 6 }, () => lab.recode(input, folder)));
    expect(reports.at(-1)).toEqual({ ok: false, reason: 'crowd' });
    expect((await lab.recode(input, folder)).ok).toBe(true);
  });
});
