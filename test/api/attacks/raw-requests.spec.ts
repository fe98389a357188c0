import { connect } from 'node:net';
import { REQUEST_HEADER } from '@plenum/contract';
import { newId, sql } from '@plenum/platform';
import { type Actor, mailsTo, Stage } from '@plenum/test-support';

let stage: Stage;
let as: Actor;
beforeAll(async () => {
  stage = await Stage.start({ worker: true });
  as = await stage.person({ roles: ['ADMINISTRATOR'] });
});
afterAll(() => stage.close());

/** Whatever was done to it, the process answers the next one. */
afterEach(async () => expect(await stage.ask(as, '{ me { id } }')).toEqual({ me: { id: as.id } }));

const json = { 'content-type': 'application/json' };
const post = (body: string | Buffer, headers: Record<string, string> = json) =>
  stage.app.request('/graphql', { method: 'POST', body, headers }, as);
const search = (value: string) =>
  `{"query":"query ($t: String) { people(search: $t) { edges { node { id } } } }","variables":{"t":${value}}}`;

const bodies: [string, string | Buffer, Record<string, string>?][] = [
  ['ten million letters', search(`"${'a'.repeat(10_000_000)}"`)],
  ['brackets within brackets', search('['.repeat(100_000) + ']'.repeat(100_000))],
  ['objects within objects', search('{"a":'.repeat(40_000) + '1' + '}'.repeat(40_000))],
  [
    'bytes that are no UTF-8',
    Buffer.concat([Buffer.from(search('"')), Buffer.from([0xff, 0xc0, 0x80, 0xed, 0xa0, 0x80]), Buffer.from('"}}')]),
  ],
  ['half a character', search('"\\ud83d"')],
  ['a NUL', search('"a\\u0000b"')],
  ['a NUL in the document', JSON.stringify({ query: '{ people(search: "a\\u0000b") { edges { cursor } } }' })],
  ['a lone surrogate in the document', JSON.stringify({ query: '{ people(search: "\\ud800") { edges { cursor } } }' })],
  ['a number as wide as the sea', search('9'.repeat(10_000))],
  ['another charset', search('"x"'), { 'content-type': 'application/json; charset=utf-16' }],
  ['gzip that is none', search('"x"'), { ...json, 'content-encoding': 'gzip' }],
  ['a prototype', '{"query":"{ me { id } }","variables":{"__proto__":{"x":1}}}'],
  ['a constructor', '{"query":"{ me { id } }","variables":{"constructor":{"prototype":{"x":1}}}}'],
  ['a BOM', `\ufeff${search('"x"')}`],
];
// Whatever is absent in a row, Jest takes for the callback of an older style of test.
it.each(bodies.map(([what, body, headers = json]) => ({ what, body, headers })))(
  '$what is refused or answered, never a fault',
  async ({ body, headers }) => {
    const answer = await post(body, headers);
    const text = await answer.text();
    expect(answer.status).toBeLessThan(500);
    expect(text).not.toContain('INTERNAL');
  },
);

it.each(
  [
    '/files/%00/original',
    '/files/%ff%fe/original',
    '/files/..%2f..%2fetc%2fpasswd/original',
    `/files/${newId()}/__proto__`,
    `/files/${newId()}/constructor`,
    '/files/%2e%2e/%2e%2e',
    '/graphql?query={me{id}}',
    '/live/?EIO=4&transport=polling&sid=__proto__',
    '/live/?EIO=4&transport=websocket&sid=constructor',
    '/live/?EIO=-1',
    `/${'a'.repeat(9_000)}`,
    '/%',
    '/%5c%5cevil.example.org/..',
  ].map((path) => ({ path, short: path.slice(0, 60) })),
)('the path $short is no fault', async ({ path }) => {
  for (const method of ['GET', 'POST', 'DELETE']) {
    const answer = await stage.app.request(path, { method, signal: AbortSignal.timeout(3_000) }, as);
    expect([path, method, answer.status >= 500]).toEqual([path, method, false]);
  }
});

/** Past what any client library would send. */
const raw = (head: string) =>
  new Promise<string>((resolve) => {
    const { hostname, port } = new URL(stage.app.url);
    let heard = '';
    const socket = connect(Number(port), hostname, () => socket.write(head, 'latin1'));
    socket.on('data', (bytes) => (heard += bytes.toString('latin1')));
    socket.on('close', () => resolve(heard));
    socket.on('error', () => resolve(heard));
    setTimeout(() => socket.destroy(), 1_000);
  });

it.each([
  [
    'cookies full of rubbish',
    'GET /graphql HTTP/1.1\r\nHost: x\r\nCookie: plenum_session=\xff\xfe%00%; ;;=;__proto__=1\r\n\r\n',
  ],
  ['a Host that is a page', 'GET / HTTP/1.1\r\nHost: evil.example.org/<script>\r\n\r\n'],
  ['two lengths', 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n{"a"}'],
  [
    'a length and chunks',
    'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
  ],
  ['a negative length', 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n'],
  [
    'a form without end',
    `POST /files HTTP/1.1\r\nHost: x\r\n${REQUEST_HEADER}: 1\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 900\r\n\r\n--b\r\n`,
  ],
  [
    'an upgrade to nothing',
    'GET /live/?EIO=4&transport=websocket HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: \xff\r\nSec-WebSocket-Version: 13\r\n\r\n',
  ],
  [
    'a token of bytes',
    'POST /graphql HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer \xff\xfe\r\nContent-Length: 2\r\nContent-Type: application/json\r\n\r\n{}',
  ],
])('%s on the wire is survived', async (_what, head) => {
  expect(await raw(head)).not.toMatch(/^HTTP\/1\.1 5|INTERNAL|at .*\.ts:/);
});

it('a name with line breaks puts no header and no line of its own into a mail', async () => {
  const email = `${newId()}@example.org`;
  const name = 'Eve\r\nBcc: all@example.org\r\n\r\nClick here';
  const add = 'mutation ($person: NewPerson!) { addPerson(person: $person) { id name } }';
  const person = { clientKey: newId(), name: `${name}\u202e`, email };
  const made = await stage.ask<{ addPerson: { id: string; name: string } }>(as, add, { person });
  expect(made.addPerson.name).toBe('Eve Bcc: all@example.org Click here');
  await stage.ask(as, 'mutation ($id: ID!) { invitePerson(personId: $id) }', { id: made.addPerson.id });
  const [mail] = await mailsTo(stage.app, email);
  expect(mail!.subject).not.toMatch(/[\r\n]/);
  expect(mail!.body).not.toMatch(/^Bcc:/m);
});

it('an address that only looks alike is another one', async () => {
  await stage.database.query(sql`update person set email = 'admin@example.org' where id = ${as.id}`);
  const reset = 'mutation ($email: String!) { requestPasswordReset(email: $email) }';
  for (const email of ['аdmin@example.org', 'admin@exаmple.org', 'admin@example.org\u200b', 'admin\u0307@example.org'])
    await stage.app.graphql(reset, { email });
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await mailsTo(stage.app, 'admin@example.org')).toEqual([]);
});
