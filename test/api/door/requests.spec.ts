import { limits, REQUEST_HEADER, type Refusal } from '@plenum/contract';
import { startApp, type TestApp } from '@plenum/test-support';
import { caller, NamedCallers } from './callers';
import { ProbeModule } from './probe.module';

const json = { 'content-type': 'application/json' };
const open = JSON.stringify({ query: '{ open }' });

describe('The GraphQL door', () => {
  let app: TestApp;
  beforeAll(async () => (app = await startApp({ modules: [ProbeModule], authenticator: new NamedCallers() })));
  afterAll(() => app.close());

  const post = (body: string, headers: Record<string, string> = json) =>
    app.request('/graphql', { method: 'POST', body, headers }, caller('employee'));
  const refusal = async (response: Response) =>
    ((await response.json()) as { errors: { extensions: Refusal }[] }).errors[0]?.extensions;

  it.each([
    ['an array of two', `[${open},${open}]`, { field: 'body', reason: 'MALFORMED' }],
    ['an array of one', `[${open}]`, { field: 'body', reason: 'MALFORMED' }],
    ['no JSON', '{ open }', { field: 'body', reason: 'MALFORMED' }],
    ['nothing', '', { field: 'body', reason: 'REQUIRED' }],
    ['a text', '"{ open }"', { field: 'body', reason: 'MALFORMED' }],
    ['null', 'null', { field: 'body', reason: 'MALFORMED' }],
    ['no query', '{}', { field: 'query', reason: 'REQUIRED' }],
    ['a query that is a document', '{"query":{"kind":"Document"}}', { field: 'query', reason: 'MALFORMED' }],
    ['variables in a text', '{"query":"{ open }","variables":"{}"}', { field: 'variables', reason: 'MALFORMED' }],
    ['variables in a list', '{"query":"{ open }","variables":[]}', { field: 'variables', reason: 'MALFORMED' }],
    ['a __proto__', '{"query":"{ open }","variables":{"__proto__":{"a":1}}}', { field: 'body', reason: 'MALFORMED' }],
    ['unknown keys', '{"query":"{ open }","batch":true}', { field: 'body', reason: 'UNKNOWN' }],
    [
      'another operationName',
      '{"query":"{ open }","operationName":"B"}',
      { field: 'operationName', reason: 'UNKNOWN' },
    ],
    [
      'two operations',
      '{"query":"query A { open } query B { me }","operationName":"A"}',
      { field: 'query', reason: 'MALFORMED' },
    ],
    ['no operation', '{"query":"fragment f on Query { open }"}', { field: 'query', reason: 'MALFORMED' }],
    ['a subscription', '{"query":"subscription { open }"}', { field: 'query', reason: 'MALFORMED' }],
    ['an unknown hash', `{"operation":"${'0'.repeat(64)}"}`, { field: 'operation', reason: 'UNKNOWN' }],
    ['the hash of what was asked before', '{"operation":"6b7c0d0e"}', { field: 'operation', reason: 'UNKNOWN' }],
    ['text and hash', '{"query":"{ open }","operation":"x"}', { field: 'operation', reason: 'DUPLICATE' }],
  ])('refuses %s', async (_name, body, expected) => {
    const response = await post(body);
    expect(response.status).toBe(400);
    expect(await refusal(response)).toEqual({ code: 'BAD_USER_INPUT', ...expected });
  });

  it('does not keep what an extension asks it to keep', async () => {
    const persisted = { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } };
    const miss = await post(JSON.stringify({ extensions: persisted }));
    const unknown = { code: 'BAD_USER_INPUT', field: 'operation', reason: 'UNKNOWN' };
    expect(await refusal(miss)).toEqual(unknown);
    expect((await post(JSON.stringify({ query: '{ open }', extensions: persisted }))).status).toBe(200);
    expect(await refusal(await post(JSON.stringify({ extensions: persisted })))).toEqual(unknown);
  });

  it('refuses bodies that are too long, whatever is in them', async () => {
    const long = JSON.stringify({ query: '{ open }', variables: { x: 'x'.repeat(limits.operation.bytes) } });
    const response = await post(long);
    expect(response.status).toBe(413);
    expect(await refusal(response)).toEqual({
      code: 'PAYLOAD_TOO_LARGE',
      field: 'body',
      reason: 'TOO_LARGE',
      limit: limits.operation.bytes,
    });
    expect((await post(`{ "query": "{ open } #${'x'.repeat(5_000_000)}" }`)).status).toBe(413);
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
    '',
  ])('takes no %s', async (type) => {
    const response = await post(open, type ? { 'content-type': type } : {});
    expect(response.status).toBe(400);
    expect(await refusal(response)).toEqual({ code: 'BAD_USER_INPUT', field: 'body', reason: 'NOT_ALLOWED' });
  });

  it.each(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('has no %s', async (method) => {
    const response = await app.request(
      `/graphql?query=${encodeURIComponent('{open}')}`,
      { method },
      caller('employee'),
    );
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('"open"');
  });
});

describe('Another site', () => {
  let app: TestApp;
  beforeAll(async () => {
    const settings = { PUBLIC_URL: 'https://plenum.example' };
    app = await startApp({ modules: [ProbeModule], authenticator: new NamedCallers(), settings });
  });
  afterAll(() => app.close());

  const ask = (headers: Record<string, string>, path = '/graphql') =>
    fetch(new URL(path, app.url), { method: 'POST', body: open, headers: { ...json, ...headers } });

  it.each(['/graphql', '/probe', '/nowhere'])('can change nothing through %s', async (path) => {
    const marked = { [REQUEST_HEADER]: '1' };
    const forged: Record<string, string>[] = [
      {},
      { cookie: 'who=employee' },
      { ...marked, origin: 'https://evil.example' },
      { ...marked, origin: 'null' },
      { ...marked, origin: 'https://plenum.example.evil.example' },
      { ...marked, origin: 'https://evil.plenum.example' },
      { ...marked, origin: 'http://plenum.example' },
      { authorization: 'Bearer program', origin: 'https://evil.example' },
    ];
    for (const headers of forged) {
      const response = await ask(headers, path);
      expect([headers, response.status]).toEqual([headers, 403]);
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('is told nothing when its browser asks first', async () => {
    const response = await fetch(new URL('/graphql', app.url), {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    });
    expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it('is not our own, nor a program with a token', async () => {
    const { host, origin } = new URL(app.url);
    const fair: Record<string, string>[] = [
      { [REQUEST_HEADER]: '1' },
      { [REQUEST_HEADER]: '1', origin: 'https://plenum.example' },
      { [REQUEST_HEADER]: '1', origin, host },
      { authorization: 'Bearer program' },
    ];
    for (const headers of fair) {
      expect([headers, (await ask(headers)).status]).toEqual([headers, 200]);
    }
  });
});
