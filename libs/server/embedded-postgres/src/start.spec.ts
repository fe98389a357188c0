import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { EmbeddedPostgresError } from './errors';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './start';

let place: string;
let directory: string;
const running: EmbeddedPostgres[] = [];

const start = async (at = directory) => {
  const server = await startEmbeddedPostgres({ directory: at, database: 'plenum', durable: true });
  running.push(server);
  return server;
};

/** Another Node process that holds the database, and what it said when it was ready. */
async function holder(at = directory) {
  const program = join(__dirname, 'testing', 'holder.ts');
  const child = spawn(process.execPath, ['--import', '@swc-node/register/esm-register', program, at], {
    env: { ...process.env, SWC_NODE_PROJECT: 'tsconfig.base.json' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    return { node: child, ...(JSON.parse(line) as { pid: number; adopted: boolean }) };
  }
  throw new Error(`the holder ended with ${child.exitCode}`);
}

/** As whoever starts Plenum again does: waits until the killed process is gone. */
async function kill(node: ChildProcess) {
  node.kill('SIGKILL');
  await once(node, 'exit');
}

async function ask<Row>(server: EmbeddedPostgres, text: string): Promise<Row[]> {
  const client = new Client(server.connection);
  await client.connect();
  try {
    return (await client.query(text)).rows as Row[];
  } finally {
    await client.end();
  }
}

const keepRows = (server: EmbeddedPostgres) => ask(server, 'create table kept as select generate_series(1, 5000) as n');
const keptRows = async (server: EmbeddedPostgres) =>
  (await ask<{ n: number }>(server, 'select count(*)::int as n from kept'))[0]!.n;

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'plenum-pg-'));
  chmodSync(place, 0o755); // when root runs this, PostgreSQL's user has to pass
  directory = join(place, 'data');
});
afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
  rmSync(place, { recursive: true, force: true });
});

describe('the embedded PostgreSQL', () => {
  it('starts a PostgreSQL 18 that no network can reach, in a directory only its owner may enter', async () => {
    const server = await start();
    const [row] = await ask<{ version: string; addresses: string; encoding: string }>(
      server,
      `select current_setting('server_version_num') as version, current_setting('listen_addresses') as addresses,
              current_setting('server_encoding') as encoding`,
    );
    expect(server.adopted).toBe(false);
    expect(row).toEqual({ version: expect.stringMatching(/^18/), addresses: '', encoding: 'UTF8' });
    await expect(ask(server, `select 'Ärger' collate "und-x-icu"`)).resolves.toHaveLength(1);
  });

  it('keeps rows over a stop and a start', async () => {
    const first = await start();
    await keepRows(first);
    await first.stop();
    expect(existsSync(join(directory, 'pg18', 'postmaster.pid'))).toBe(false);
    const second = await start();
    expect(second.adopted).toBe(false);
    expect(await keptRows(second)).toBe(5000);
  });

  it('shares a running server and leaves it to who started it', async () => {
    const first = await start();
    const second = await start();
    expect(second).toMatchObject({ adopted: true, pid: first.pid });
    await second.stop();
    await expect(ask(first, 'select 1')).resolves.toHaveLength(1);
  });

  it('starts once when two processes start at the same moment', async () => {
    const [one, two] = await Promise.all([holder(), holder()]);
    expect([one.adopted, two.adopted].sort()).toEqual([false, true]);
    expect(one.pid).toBe(two.pid);
    await Promise.all([kill(one.node), kill(two.node)]);
    expect((await start()).adopted).toBe(process.platform !== 'linux');
  });

  it('starts again with all rows after a kill -9 of Node', async () => {
    const first = await start();
    await keepRows(first);
    await first.stop();
    const held = await holder();
    await kill(held.node);
    expect(await keptRows(await start())).toBe(5000);
  });

  it('starts again with all rows after a kill -9 of Node and of the server', async () => {
    const held = await holder();
    const beside = await start();
    expect(beside).toMatchObject({ adopted: true, pid: held.pid });
    await keepRows(beside);
    process.kill(held.pid, 'SIGKILL');
    await kill(held.node);
    const again = await start();
    expect(again.pid).not.toBe(held.pid);
    expect(await keptRows(again)).toBe(5000);
  });

  it('is not fooled by a lock file whose process id now belongs to another program', async () => {
    const first = await start();
    await keepRows(first);
    const lock = join(directory, 'pg18', 'postmaster.pid');
    const stale = readFileSync(lock, 'utf8').replace(/^\d+/, String(process.pid));
    await first.stop();
    writeFileSync(lock, stale);
    const again = await start();
    expect(again.adopted).toBe(false);
    expect(await keptRows(again)).toBe(5000);
  });

  it('never starts a second server on a directory whose lock file was lost', async () => {
    const first = await start();
    rmSync(join(directory, 'pg18', 'postmaster.pid'));
    await expect(start()).rejects.toThrow('still in use');
    process.kill(first.pid, 'SIGQUIT');
  });

  it('works below a path that is too long for a socket, and one that is not open to others', async () => {
    const long = join(place, 'a'.repeat(90), 'b'.repeat(90));
    mkdirSync(long, { recursive: true });
    chmodSync(join(place, 'a'.repeat(90)), 0o700);
    const server = await start(long);
    expect(server.connection.host.length).toBeLessThan(100);
    await keepRows(server);
    await server.stop();
    expect(await keptRows(await start(long))).toBe(5000);
  });

  it('clears away an initialisation that was killed', async () => {
    mkdirSync(join(directory, 'pg18.new-999999999'), { recursive: true });
    await start();
    expect(existsSync(join(directory, 'pg18.new-999999999'))).toBe(false);
  });

  it('says which log to read, and its end, when PostgreSQL refuses', async () => {
    const first = await start();
    await first.stop();
    writeFileSync(join(directory, 'pg18', 'postgresql.conf'), 'no_such_setting = 1\n');
    const refusal = start();
    await expect(refusal).rejects.toThrow(EmbeddedPostgresError);
    await expect(refusal).rejects.toThrow(join(directory, 'pg18.log'));
    await expect(refusal).rejects.toThrow('no_such_setting');
  });

  it('does not touch files that are in the way', async () => {
    mkdirSync(join(directory, 'pg18'), { recursive: true });
    writeFileSync(join(directory, 'pg18', 'letter.txt'), 'mine');
    await expect(start()).rejects.toThrow('is in the way');
    expect(readFileSync(join(directory, 'pg18', 'letter.txt'), 'utf8')).toBe('mine');
  });
});
