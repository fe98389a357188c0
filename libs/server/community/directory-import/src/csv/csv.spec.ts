import fc from 'fast-check';
import iconv from 'iconv-lite';
import { decodeText } from './decode-text';
import { readHeader } from './header';
import { readTable } from './read-table';
import { csvRow, withoutGuard } from './write-csv';

const text = 'Name;E-Mail\nJürgen Müller;j@x.example\n';

describe('reading files of unknown making', () => {
  it.each([
    ['UTF-8', Buffer.from(text), false],
    ['UTF-8', Buffer.from(`\ufeff${text}`), false],
    ['UTF-16LE', iconv.encode(`\ufeff${text}`, 'utf-16le'), false],
    ['UTF-16BE', iconv.encode(`\ufeff${text}`, 'utf-16be'), false],
    ['UTF-16LE', iconv.encode(text, 'utf-16le', { addBOM: false }), false],
    ['WINDOWS-1252', iconv.encode(text, 'windows-1252'), true],
  ])('reads %s', async (encoding, bytes, guessed) =>
    expect(await decodeText(bytes)).toEqual({ text, encoding, guessed }),
  );

  it.each([
    ['a byte that Windows does not know', Buffer.concat([Buffer.from('a\nb\nc'), Buffer.from([0x81])]), 3],
    ['a zero', Buffer.from('aaaa\nb\0c'), 2],
    [
      'half a character',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('a\nb', 'utf16le'), Buffer.from([0x41])]),
      2,
    ],
    ['half a pair', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('a\n\ud800b', 'utf16le')]), 2],
    ['broken UTF-8 that says it is UTF-8', Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0x0a, 0xc3, 0x28]), 2],
  ])('names the line of %s', async (_what, bytes, brokenLine) =>
    expect(await decodeText(bytes)).toEqual({ brokenLine }),
  );

  it.each([
    ['a,b,c\n1,2,3\n', ','],
    ['a;b;c\n1,5;2;3\n', ';'],
    ['a\tb\n1, 2\t3\n', '\t'],
    ['"a;x",b\n"1;2;3",2\n', ','],
    ['only\none\n', ','],
  ])('sees the delimiter of %j', async (csv, delimiter) =>
    expect(await readTable(csv, 10)).toMatchObject({ delimiter }),
  );

  it('knows the line of each row, with line breaks inside cells and empty lines between', async () => {
    const table = await readTable('h,i\r\n"a\r\nb",1\r\n\r\n , \r\nc,2\r\n', 10);
    expect(table).toMatchObject({ rows: [{ line: 2, cells: ['a\r\nb', '1'] }, { cells: ['c', '2'] }] });
  });

  it('stops at too many rows', async () => {
    expect(await readTable('h\n1\n2\n3\n', 2)).toEqual({ problem: 'TOO_MANY_ROWS', line: 4 });
    expect(await readTable('h\n1\n2\n', 2)).toMatchObject({ rows: [{}, {}] });
  });

  it('understands headers in both languages, once each', () => {
    const { at, unknown } = readHeader([
      'Vollständiger Name',
      'E-Mail',
      'UPN',
      'Abteilung',
      'Führungskraft',
      'Schuhgröße',
    ]);
    expect([...at]).toEqual([
      ['name', 0],
      ['email', 1],
      ['department', 3],
      ['manager', 4],
    ]);
    expect(unknown).toEqual(['UPN', 'Schuhgröße']);
  });
});

describe('writing files that spreadsheets open', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+49 228', "'+49 228"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1', "'＝1"],
    ["'-2", "''-2"],
    ['a "b", c', '"a ""b"", c"'],
    ['two\nlines', '"two\nlines"'],
    ['plain', 'plain'],
  ])('%j', (cell, written) => expect(csvRow([cell])).toBe(`${written}\r\n`));

  it('reads back what it wrote', async () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 20 }).map((value) => value.replace(/\0/g, '').trim());
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), async (rows) => {
        const csv = csvRow(['head', 'tail']) + rows.map((row) => csvRow(['x', ...row])).join('');
        const table = await readTable(csv, 100);
        if (!('rows' in table)) throw new Error(table.problem);
        expect(table.rows.map(({ cells }) => cells.slice(1).map((one) => withoutGuard(one)))).toEqual(rows);
      }),
      { examples: [[[["'-", "''="]]]] },
    );
  });
});
