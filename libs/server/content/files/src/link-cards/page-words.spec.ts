import { PageReader } from './page-words';

const read = (html: string | Buffer, charset: string | null = 'utf-8', pieceBytes = 7) => {
  const reader = new PageReader(charset);
  const bytes = Buffer.from(html);
  for (let at = 0; at < bytes.length; at += pieceBytes) if (reader.read(bytes.subarray(at, at + pieceBytes))) break;
  return reader.words();
};

describe('what a page says of itself', () => {
  test('is read from Open Graph first, then from plain tags, piece by piece', () => {
    const page = `<!doctype html><html><head><title>Plain &amp; simple</title>
      <meta name="description" content="Plain words"><meta property="og:title" content="Tisch &quot;Luise&quot; – neu">
      <meta property="og:site_name" content="Möbel"><meta property="og:image" content="/a.jpg"></head><body>`;
    expect(read(page)).toEqual({
      title: 'Tisch "Luise" – neu',
      description: 'Plain words',
      site: 'Möbel',
      image: '/a.jpg',
    });
    expect(read('<title>Plain &amp;\n simple</title>')).toMatchObject({ title: 'Plain & simple', site: '', image: '' });
  });

  test('ends with the head: what a body says is not read', () => {
    const reader = new PageReader('utf-8');
    expect(reader.read(Buffer.from('<head><title>A</title></head><body>'))).toBe(true);
    reader.read(Buffer.from('<meta property="og:title" content="Forged">'));
    expect(reader.words().title).toBe('A');
  });

  test('does not look into scripts, styles and comments', () => {
    const forged = '<title>Forged</title><meta property="og:title" content="Forged">';
    for (const tag of ['script', 'style']) {
      expect(read(`<head><${tag}>${forged}</${tag}><title>Real</title>`).title).toBe('Real');
    }
    expect(read(`<head><!-- ${forged} --><title>Real</title>`).title).toBe('Real');
  });

  test('is plain words: one line, no unseen letters, no markup, cut to length', () => {
    expect(read('<title>\u202Egnp.exe\u0000 two\n\n lines\u200B</title>').title).toBe('gnp.exe two lines');
    expect(read('<title>&lt;script&gt;alert(1)&lt;/script&gt;</title>').title).toBe('<script>alert(1)</script>');
    const long = read(`<title>${'📷'.repeat(500)}</title>`).title;
    expect(long.length).toBeLessThanOrEqual(200);
    expect(long).toMatch(/^(📷)+…$/u);
  });

  test('is decoded as the server says, else as the page says, else as UTF-8', () => {
    const latin = Buffer.from('<meta charset="iso-8859-1"><title>Gr\xfc\xdfe</title>', 'latin1');
    expect(read(latin, null, 1000).title).toBe('Grüße');
    expect(read(Buffer.from('<title>Gr\xfc\xdfe</title>', 'latin1'), 'windows-1252').title).toBe('Grüße');
    expect(read('<title>Grüße</title>', 'no-such-charset').title).toBe('Grüße');
  });

  test('stays small however long the page goes on', () => {
    expect(read(`<title>${'a'.repeat(500_000)}`, 'utf-8', 16_384)).toMatchObject({ title: '' });
    expect(read(`<title>${'a'.repeat(500_000)}</title>`, 'utf-8', 16_384).title).toHaveLength(200);
    expect(read('<meta property="og:title" '.repeat(20_000), 'utf-8', 16_384).title).toBe('');
    expect(read('<'.repeat(500_000), 'utf-8', 16_384).title).toBe('');
  });
});
