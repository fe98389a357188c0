import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { EgressClient } from './egress.client';
import type { EgressRefused, EgressRequest } from './egress.types';

type Route = (request: IncomingMessage, reply: ServerResponse) => void;

/** A public web made of one local server: `*.example` resolves to it, and only here its address counts as public. */
class SmallWeb {
  readonly routes = new Map<string, Route>();
  readonly hosts: string[] = [];
  readonly refusals: EgressRefused[] = [];
  private server: Server;
  port = 0;

  async open() {
    this.server = createServer((request, reply) => {
      this.hosts.push(String(request.headers.host));
      (this.routes.get(String(request.url)) ?? ((_, gone) => gone.writeHead(404).end()))(request, reply);
    });
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
    this.port = (this.server.address() as AddressInfo).port;
  }

  close() {
    this.server.closeAllConnections();
    return new Promise((done) => this.server.close(done));
  }

  client = (resolve: (host: string) => string[] = () => ['127.0.0.1']) =>
    new EgressClient({
      resolve: async (host) => resolve(host),
      isAllowedAddress: (address) => address === '127.0.0.1',
      ports: [this.port],
      log: (refused) => this.refusals.push(refused),
    });

  url = (path: string, host = 'shop.example') => `http://${host}:${this.port}${path}`;
}

describe('the one client for outgoing requests', () => {
  const web = new SmallWeb();
  beforeAll(() => web.open());
  afterAll(() => web.close());
  beforeEach(() => {
    web.hosts.length = 0;
    web.refusals.length = 0;
  });
  const serve = (path: string, route: Route) => web.routes.set(path, route);
  const html = { 'content-type': 'text/html; charset="UTF-8"' };
  const ask = (path: string, more: Partial<EgressRequest> = {}) =>
    web.client().ask({ url: web.url(path), timeoutMs: 5_000, ...more });

  test('brings back status, type, charset and body', async () => {
    serve('/page', (_, reply) => reply.writeHead(200, html).end('<title>Hello</title>'));
    const answer = await ask('/page', { accept: ['text/html'] });
    expect(answer).toMatchObject({ ok: true, status: 200, mediaType: 'text/html', charset: 'utf-8', truncated: false });
    expect(answer.ok && answer.body.toString()).toBe('<title>Hello</title>');
  });

  test('connects to the address that was checked, though the name has moved meanwhile (rebinding)', async () => {
    serve('/moved', (_, reply) => reply.writeHead(200, html).end('safe'));
    let asked = 0;
    const client = web.client(() => (asked++ === 0 ? ['127.0.0.1'] : ['10.0.0.1']));
    expect(await client.ask({ url: web.url('/moved') })).toMatchObject({ ok: true });
    expect(asked).toBe(1);
    expect(await client.ask({ url: web.url('/moved') })).toMatchObject({ ok: false, reason: 'private_address' });
  });

  test('follows three redirects and not a fourth, checking each', async () => {
    for (const hop of [0, 1, 2, 3])
      serve(`/hop${hop}`, (_, reply) => reply.writeHead(302, { location: `/hop${hop + 1}` }).end());
    serve('/hop4', (_, reply) => reply.writeHead(200, html).end('there'));
    expect(await ask('/hop1')).toMatchObject({ ok: true, url: web.url('/hop4') });
    expect(await ask('/hop0')).toMatchObject({ ok: false, reason: 'too_many_redirects' });
  });

  test.each([
    ['a private address', 'http://10.0.0.1:PORT/', 'private_address'],
    ['a name that resolves to one', 'http://inside.example:PORT/', 'private_address'],
    ['cloud metadata', 'http://169.254.169.254:PORT/', 'private_address'],
    ['a file', 'file:///etc/passwd', 'scheme'],
    ['gopher', 'gopher://shop.example:PORT/', 'scheme'],
    ['another port', 'http://shop.example:22/', 'port'],
    ['credentials', 'http://user:secret@shop.example:PORT/', 'credentials'],
  ])('does not follow a redirect to %s', async (_what, location, reason) => {
    serve('/away', (_, reply) => reply.writeHead(302, { location: location.replace('PORT', String(web.port)) }).end());
    const client = web.client((host) => [host === 'inside.example' ? '192.168.0.1' : '127.0.0.1']);
    expect(await client.ask({ url: web.url('/away') })).toMatchObject({ ok: false, reason });
    expect(web.hosts).toHaveLength(1);
  });

  test("keeps one server's headers from the next, and does not redirect a POST", async () => {
    let authorization: string | undefined = 'not asked';
    serve('/token', (request, reply) => {
      authorization = request.headers.authorization;
      reply.writeHead(200, html).end();
    });
    serve('/to-other', (_, reply) => reply.writeHead(307, { location: web.url('/token', 'other.example') }).end());
    await ask('/to-other', { headers: { authorization: 'Bearer secret' } });
    expect(authorization).toBeUndefined();
    web.hosts.length = 0;
    expect(await ask('/to-other', { method: 'POST', body: '{}' })).toMatchObject({ ok: true, status: 307 });
    expect(web.hosts).toHaveLength(1);
  });

  test('gives up on a server that drips its answer, and on one that never answers', async () => {
    serve('/drip', (_, reply) => {
      reply.writeHead(200, html);
      const drip = setInterval(() => reply.write('.'), 20);
      reply.on('close', () => clearInterval(drip));
    });
    serve('/silent', () => undefined);
    expect(await ask('/drip', { timeoutMs: 200 })).toMatchObject({ ok: false, reason: 'timeout' });
    expect(await ask('/silent', { timeoutMs: 200 })).toMatchObject({ ok: false, reason: 'timeout' });
  });

  test('gives up on a name server that never answers', async () => {
    const client = new EgressClient({ resolve: () => new Promise(() => undefined) });
    expect(await client.ask({ url: 'http://slow.example/', timeoutMs: 50 })).toMatchObject({
      ok: false,
      reason: 'timeout',
    });
  });

  test('stops at the cap of a body without end, and lets the connection go', async () => {
    let sent = 0;
    const closed = new Promise<void>((done) => {
      serve('/endless', (_, reply) => {
        reply.writeHead(200, html);
        reply.on('close', done);
        const pour = () => {
          while (!reply.destroyed && reply.write(Buffer.alloc(64 * 1024))) sent += 64 * 1024;
        };
        reply.on('drain', pour);
        pour();
      });
    });
    expect(await ask('/endless', { maxBytes: 100_000 })).toMatchObject({ ok: false, reason: 'too_large' });
    await closed;
    expect(sent).toBeLessThan(50 * 1024 * 1024);
    const part = await ask('/endless', { maxBytes: 100_000, overflow: 'truncate' });
    expect(part.ok && [part.body.length, part.truncated]).toEqual([100_000, true]);
  });

  test('refuses 10 GB by its declared length before reading any of it', async () => {
    serve('/huge', (_, reply) =>
      reply.writeHead(200, { ...html, 'content-length': String(10 * 1024 ** 3) }).write('x'),
    );
    expect(await ask('/huge')).toMatchObject({
      ok: false,
      reason: 'too_large',
      detail: `${10 * 1024 ** 3} bytes declared`,
    });
  });

  test.each([
    ['gzip', gzipSync(Buffer.alloc(64 * 1024 * 1024)), 'too_large'],
    ['br', brotliCompressSync(Buffer.alloc(64 * 1024 * 1024)), 'too_large'],
    ['gzip, gzip', gzipSync(gzipSync(Buffer.alloc(1024))), 'encoding'],
    ['gzip', Buffer.from('no gzip at all'), 'encoding'],
    ['zstd', Buffer.from('x'), 'encoding'],
  ])('does not unpack a bomb (%s)', async (encoding, bytes, reason) => {
    serve('/bomb', (_, reply) => reply.writeHead(200, { ...html, 'content-encoding': encoding }).end(bytes));
    expect(await ask('/bomb')).toMatchObject({ ok: false, reason });
  });

  test('reads honest gzip and brotli', async () => {
    serve('/gzip', (_, reply) => reply.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('packed')));
    serve('/br', (_, reply) => reply.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync('packed')));
    for (const path of ['/gzip', '/br']) {
      const answer = await ask(path);
      expect(answer.ok && answer.body.toString()).toBe('packed');
    }
  });

  test('does not take headers without end, nor a type that was not asked for', async () => {
    serve('/headers', (_, reply) => reply.writeHead(200, { ...html, 'x-long': 'a'.repeat(40_000) }).end());
    serve('/svg', (_, reply) => reply.writeHead(200, { 'content-type': 'image/svg+xml' }).end('<svg/>'));
    serve('/untyped', (_, reply) => reply.writeHead(200).end('<html>'));
    expect(await ask('/headers')).toMatchObject({ ok: false, reason: 'headers' });
    expect(await ask('/svg', { accept: ['image/png', 'image/jpeg'] })).toMatchObject({ reason: 'content_type' });
    expect(await ask('/untyped', { accept: ['text/html'] })).toMatchObject({ ok: false, reason: 'content_type' });
  });

  test('stops as soon as the reader has enough', async () => {
    serve('/long', (_, reply) => reply.writeHead(200, html).end(`<title>A</title>${'x'.repeat(900_000)}`));
    const answer = await ask('/long', { enough: (piece) => piece.includes('</title>') });
    expect(answer.ok && answer.truncated && answer.body.length).toBeLessThan(300_000);
  });

  test('hears no proxy setting of the environment', async () => {
    serve('/direct', (_, reply) => reply.writeHead(200, html).end());
    const before = { ...process.env };
    Object.assign(process.env, {
      HTTP_PROXY: 'http://127.0.0.1:9',
      http_proxy: 'http://127.0.0.1:9',
      ALL_PROXY: 'http://127.0.0.1:9',
      NODE_USE_ENV_PROXY: '1',
    });
    try {
      expect(await ask('/direct')).toMatchObject({ ok: true });
    } finally {
      process.env = before;
    }
  });

  test('says why to the log', async () => {
    await web.client().ask({ url: 'http://10.0.0.1/' });
    expect(web.refusals).toEqual([{ ok: false, reason: 'port', detail: '10.0.0.1:80' }]);
  });
});
