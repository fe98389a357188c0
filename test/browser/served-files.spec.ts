import { journeysIn } from './support/journeys';

const journey = journeysIn();

journey('serves the built files small, for ever, and the page always new', async (house) => {
  const { app } = house.stage;
  const page = await app.request('/', { headers: { accept: 'text/html', 'accept-encoding': 'br' } });
  expect(page.headers.get('cache-control')).toBe('no-cache');
  expect(page.headers.get('content-encoding')).toBe('br');
  const files = [...(await page.text()).matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path]) => path!);
  expect(files.length).toBeGreaterThan(2);
  for (const file of files) {
    for (const encoding of ['br', 'gzip']) {
      const { status, headers } = await app.request(file, { headers: { 'accept-encoding': encoding } });
      expect([file, status]).toEqual([file, 200]);
      expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      // A font is compressed within.
      if (!file.endsWith('.woff2')) expect([file, headers.get('content-encoding')]).toEqual([file, encoding]);
    }
  }
});

journey('answers a file of an older build with a refusal, never with the page', async (house) => {
  for (const accept of ['text/html', '*/*']) {
    const answer = await house.stage.app.request('/assets/HomePage-0ld0ld00.js', { headers: { accept } });
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).not.toContain('html');
  }
});

journey('loads every part once, and packed', async (house) => {
  const page = await house.visit('about:blank');
  const loaded: { path: string; encoding: string | undefined }[] = [];
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname;
    const encoding = response.headers()['content-encoding'];
    if (/\.(js|css|svg)$|^\/sign-in$/.test(path)) loaded.push({ path, encoding });
  });
  await page.goto('/sign-in');
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  expect(loaded.length).toBeGreaterThan(3);
  expect(loaded.filter(({ encoding }) => encoding !== 'br' && encoding !== 'gzip')).toEqual([]);
  const paths = loaded.map(({ path }) => path);
  expect(paths.filter((path, at) => paths.indexOf(path) !== at)).toEqual([]);
});
