import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REQUEST_HEADER } from '@plenum/contract';

const root = join(__dirname, '../..');
const bundle = join(root, '.cache/administrator-command-spec');
const program = join(bundle, 'main.mjs');

/** A company that starts without the demo: nobody could sign in, so nobody could let anybody in. */
describe('The first administrator', () => {
  const data = join(mkdtempSync(join(tmpdir(), 'plenum-first-')), 'data');
  const env = {
    PATH: process.env['PATH'],
    PLENUM_DATA_DIR: data,
    PLENUM_MODE: 'test',
    PLENUM_DEMO: 'false',
    PORT: '0',
    PUBLIC_URL: 'https://plenum.firm.example',
    LOG_LEVEL: 'error',
  };
  let server: ChildProcess;
  let url: string;

  beforeAll(async () => {
    const rolldown = join(root, 'node_modules/rolldown/bin/cli.mjs');
    const built = spawnSync(process.execPath, [rolldown, '-c', 'rolldown.config.mjs', '-d', bundle], {
      cwd: root,
      encoding: 'utf8',
    });
    expect([built.status, built.status ? built.stderr : '']).toEqual([0, '']);
    server = spawn(process.execPath, [program, 'start'], { cwd: root, env });
    url = await new Promise<string>((resolve, reject) => {
      let said = '';
      server.stdout!.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const address = /Plenum is at (\S+)/.exec(said)?.[1];
        if (address) resolve(address);
      });
      server.once('exit', (code) => reject(new Error(`It ended with ${code} and said: ${said}`)));
    });
  }, 60_000);
  afterAll(async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    await ended;
    rmSync(bundle, { recursive: true, force: true });
    rmSync(join(data, '..'), { recursive: true, force: true });
  });

  const appoint = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'administrator', ...args], {
      cwd: root,
      encoding: 'utf8',
      env,
    });
    return { status, stdout, stderr };
  };
  const refused = (words: RegExp) => ({ status: 1, stdout: '', stderr: expect.stringMatching(words) as string });
  const linkIn = (stdout: string) => /https:\/\/plenum\.firm\.example\/join#(\S+)/.exec(stdout)?.[1];

  async function graphql(query: string, variables: object, cookie = ''): Promise<{ body: unknown; cookie: string }> {
    const answer = await fetch(new URL('/graphql', url), {
      method: 'POST',
      body: JSON.stringify({ query, variables }),
      headers: { 'content-type': 'application/json', [REQUEST_HEADER]: '1', cookie },
    });
    const cookies = answer.headers.getSetCookie().map((each) => each.split(';')[0]!);
    return { body: await answer.json(), cookie: cookies.join('; ') };
  }
  const Accept = `mutation ($token: String!, $password: String!) {
    acceptInvitation(token: $token, password: $password) { id } }`;

  it('is let in by a link that works once', async () => {
    const first = appoint('Ada@Firm.example', 'Ada Lund');
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(first.stdout).toContain('ada@firm.example is an administrator.');
    // Lost before it was opened: the same person gets a new one, and the old one is void.
    const [lost, token] = [linkIn(first.stdout), linkIn(appoint('ada@firm.example', 'Ada Lund').stdout)];
    const password = 'seven blue herons';
    expect((await graphql(Accept, { token: lost, password })).body).toMatchObject({
      errors: [{ extensions: { reason: 'EXPIRED' } }],
    });
    const { cookie } = await graphql(Accept, { token, password });
    const me = await graphql('{ me { name roles } }', {}, cookie);
    expect(me.body).toEqual({ data: { me: { name: 'Ada Lund', roles: ['ADMINISTRATOR'] } } });
    expect((await graphql(Accept, { token, password })).body).toMatchObject({
      errors: [{ extensions: { reason: 'EXPIRED' } }],
    });
    const again = appoint('ada@firm.example', 'Ada Lund');
    expect(again.stdout).toContain('They have a password and sign in as before.');
    expect(linkIn(again.stdout)).toBeUndefined();
  }, 60_000);

  it('is the only one made this way, unless another is asked for', () => {
    expect(appoint('ben@firm.example', 'Ben')).toEqual(refused(/^There is an administrator already\..*--another/));
    const another = appoint('ben@firm.example', 'Ben', '--another');
    expect([another.status, linkIn(another.stdout)]).toEqual([0, expect.any(String)]);
  }, 60_000);

  it('is named properly', () => {
    expect(appoint('ada@firm.example')).toEqual(refused(/EMAIL "NAME"/));
    expect(appoint('Ada Lund', 'ada@firm.example')).toEqual(refused(/Ada Lund is no e-mail address/));
    expect(appoint('cem@firm.example', ' ', '--another')).toEqual(refused(/name/));
  }, 60_000);
});
