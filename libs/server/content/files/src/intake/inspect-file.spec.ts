import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aGifThatIsAScript, aPdf, aPicture, aZip } from '../testing/sample-files';
import { inspectFile } from './inspect-file';

describe('what a file is', () => {
  let folder: string;
  beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'plenum-inspect-'))));
  afterAll(() => rm(folder, { recursive: true }));

  async function inspect(name: string, bytes: Buffer | string) {
    const path = join(folder, 'bytes');
    await writeFile(path, bytes);
    return inspectFile(path, Buffer.byteLength(bytes), name);
  }

  test('is said by its content', async () => {
    expect(await inspect('a.png', await aPicture('png'))).toMatchObject({ kind: 'PICTURE', mediaType: 'image/png' });
    expect(await inspect('a.jpeg', await aPicture('jpeg'))).toMatchObject({ mediaType: 'image/jpeg', name: 'a.jpeg' });
    expect(await inspect('a.webp', await aPicture('webp'))).toMatchObject({ mediaType: 'image/webp' });
    expect(await inspect('a.gif', await aPicture('gif'))).toMatchObject({ mediaType: 'image/gif' });
    expect(await inspect('a.pdf', aPdf())).toMatchObject({ kind: 'DOCUMENT', mediaType: 'application/pdf' });
    expect(await inspect('a.zip', aZip())).toMatchObject({ kind: 'ARCHIVE', mediaType: 'application/zip' });
    expect(await inspect('a.csv', 'name;age\nMüller;30\n')).toMatchObject({ kind: 'TEXT', mediaType: 'text/csv' });
    expect(await inspect('notes', 'Grüße 👋\n')).toMatchObject({ mediaType: 'text/plain', name: 'notes.txt' });
  });

  test('gives a misnamed photo its right name', async () => {
    expect(await inspect('holiday.png', await aPicture('jpeg'))).toMatchObject({ ok: true, name: 'holiday.jpg' });
  });

  test.each([
    ['a script named .png', 'logo.png', '#!/bin/sh\nrm -rf /\n', 'name_and_content_differ'],
    ['a page named .png', 'logo.png', '<html><script>alert(1)</script>', 'name_and_content_differ'],
    ['a page named .txt', 'notes.txt', '  <!DOCTYPE html><script>alert(1)</script>', 'markup'],
    ['a page behind a comment', 'notes.txt', `<!-- x --><script>alert(1)</script>`, 'markup'],
    ['a page behind a long comment', 'notes.txt', `<!--${'x'.repeat(9000)}--><script>alert(1)</script>`, 'markup'],
    ['an SVG named .txt', 'drawing.txt', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'markup'],
    ['an SVG', 'drawing.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'name_and_content_differ'],
    ['an SVG with its XML line', 'drawing.svg', '<?xml version="1.0"?><svg onload="alert(1)"/>', 'unknown_content'],
    ['a page', 'index.html', '<p>hello</p>', 'name_and_content_differ'],
    ['a script', 'run.bat', 'del *.*', 'name_and_content_differ'],
    ['a program', 'tool.txt', Buffer.from('4d5a90000300000004000000ffff0000', 'hex'), 'unknown_content'],
    ['a PDF named .txt', 'a.txt', aPdf(), 'name_and_content_differ'],
    ['a ZIP named .docx', 'a.docx', aZip(), 'name_and_content_differ'],
    ['bytes that are no UTF-8', 'a.txt', Buffer.from([0x68, 0xe9, 0x6c, 0x6c, 0x6f, 0xff]), 'unknown_content'],
    ['a text cut within a letter', 'a.txt', Buffer.from([0x61, 0xe2, 0x82]), 'unknown_content'],
    ['a text with NUL', 'a.txt', 'a\u0000b', 'unknown_content'],
    ['nothing', 'a.txt', '', 'empty'],
    ['a TIFF header', 'a.png', Buffer.from('49492a0008000000000000000000', 'hex'), 'unknown_content'],
    ['a PSD header', 'a.png', Buffer.from('38425053000100000000000000030000', 'hex'), 'unknown_content'],
  ])('%s is refused', async (_what, name, bytes, reason) => {
    expect(await inspect(name, bytes)).toEqual({ ok: false, reason });
  });

  test('a GIF that is a script passes as a picture here and dies in the lab, which cannot read it', async () => {
    expect(await inspect('x.gif', aGifThatIsAScript())).toMatchObject({ ok: true, kind: 'PICTURE' });
  });
});
