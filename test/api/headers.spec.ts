import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { startApp, type TestApp } from '@plenum/test-support';

const html = '<!doctype html><title>Plenum</title>';
const script = `console.log(${JSON.stringify('x'.repeat(500))});`;

describe('What the browser gets', () => {
  const webRoot = mkdtempSync(join(tmpdir(), 'plenum-web-'));
  let app: TestApp;
  beforeAll(async () => {
    mkdirSync(join(webRoot, 'assets'));
    writeFileSync(join(webRoot, 'index.html'), html);
    writeFileSync(join(webRoot, 'assets/main-abc123.js'), script);
    writeFileSync(join(webRoot, 'assets/main-abc123.js.br'), brotliCompressSync(script));
    writeFileSync(join(webRoot, 'assets/main-abc123.js.gz'), gzipSync(script));
    app = await startApp({ webRoot, settings: { PUBLIC_URL: 'https://plenum.example' } });
  });
  afterAll(async () => {
    await app.close();
    rmSync(webRoot, { recursive: true });
  });

  const get = (path: string, headers: Record<string, string> = { accept: 'text/html' }) =>
    app.request(path, { headers });

  it.each(['/', '/spaces/42', '/people/anna.berg', '/settings?tab=1'])(
    'the page for %s, never from a cache',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toMatch(/^text\/html/);
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(await response.text()).toBe(html);
    },
  );

  it.each([
    '/assets/main-gone.js',
    '/favicon-gone.ico',
    '/graphql',
    '/files/x',
    '/health/x',
    '/assets/..%2f..%2fetc%2fpasswd',
  ])('no page for %s', async (path) => {
    const response = await get(path);
    expect(await response.text()).not.toContain('<!doctype');
    expect(response.status).toBe(404);
  });

  it('no page for a script that asks', async () => {
    expect((await get('/spaces/42', { accept: '*/*' })).status).toBe(404);
    expect((await app.request('/spaces/42', { method: 'POST', headers: { accept: 'text/html' } })).status).toBe(404);
  });

  it.each(['br', 'gzip'])('hashed files as %s, for ever', async (encoding) => {
    const response = await get('/assets/main-abc123.js', { 'accept-encoding': encoding });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-type')).toMatch(/javascript/);
    expect(await response.text()).toBe(script);
  });

  it.each(['/', '/graphql', '/health/live', '/nowhere'])('the same safety headers from %s', async (path) => {
    const { headers } = await get(path);
    const policy = Object.fromEntries(
      headers
        .get('content-security-policy')!
        .split(';')
        .map((part) => {
          const [name, ...values] = part.trim().split(' ');
          return [name, values.join(' ')];
        }),
    );
    expect(policy).toEqual({
      'default-src': "'self'",
      'script-src': "'self'",
      'style-src': "'self' 'unsafe-inline'",
      'img-src': "'self' data: blob:",
      'connect-src': "'self' ws://plenum.example wss://plenum.example",
      'object-src': "'none'",
      'base-uri': "'none'",
      'frame-ancestors': "'none'",
      'form-action': "'self'",
    });
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('strict-transport-security')).toMatch(/max-age=\d{8}/);
    expect(headers.get('x-powered-by')).toBeNull();
  });
});

describe('Metrics', () => {
  let app: TestApp;
  beforeAll(async () => (app = await startApp({ settings: { METRICS_TOKEN: 'a-token-for-the-test' } })));
  afterAll(() => app.close());

  it('are told to this machine and to whoever has the token', async () => {
    await app.graphql('{ server { version } }');
    const metrics = await (await app.request('/metrics')).text();
    expect(metrics).toMatch(/plenum_operation_seconds_count\{operation="ad-hoc"\} 1/);
    for (const name of [
      'plenum_http_seconds',
      'plenum_outbox_waiting_seconds',
      'plenum_database_connections',
      'plenum_nodejs_eventloop_lag_seconds',
    ]) {
      expect(metrics).toContain(name);
    }
    const far = { 'x-forwarded-for': '203.0.113.7' };
    expect((await app.request('/metrics', { headers: far })).status).toBe(404);
    const token = { ...far, authorization: 'Bearer a-token-for-the-test' };
    expect((await app.request('/metrics', { headers: token })).status).toBe(200);
    expect((await app.request('/metrics', { headers: { ...far, authorization: 'Bearer another' } })).status).toBe(404);
  });
});
