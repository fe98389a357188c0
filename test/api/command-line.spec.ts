import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@plenum/embedded-postgres';
import { until } from '@plenum/test-support';
import { Client } from 'pg';

const root = join(__dirname, '../..');
const bundle = join(root, '.cache/command-line-spec');
const program = join(bundle, 'main.mjs');

/** The real program, built as it is shipped, in a data directory of its own. */
describe('The command line', () => {
  const data = join(mkdtempSync(join(tmpdir(), 'plenum-cli-')), 'data');
  const started: ChildProcess[] = [];

  beforeAll(() => {
    const rolldown = join(root, 'node_modules/rolldown/bin/cli.mjs');
    const built = spawnSync(process.execPath, [rolldown, '-c', 'rolldown.config.mjs', '-d', bundle], {
      cwd: root,
      encoding: 'utf8',
    });
    expect([built.status, built.status ? built.stderr : '']).toEqual([0, '']);
  });
  afterAll(() => {
    for (const child of started) child.kill('SIGKILL');
    rmSync(bundle, { recursive: true, force: true });
    rmSync(join(data, '..'), { recursive: true, force: true });
  });

  const environment = (more: Record<string, string> = {}) => ({
    PATH: process.env['PATH'],
    PLENUM_DATA_DIR: data,
    PORT: '0',
    LOG_LEVEL: 'error',
    PLENUM_DEMO: 'false',
    ...more,
  });
  const run = (args: string[], more: Record<string, string> = {}) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
      cwd: root,
      encoding: 'utf8',
      env: environment(more),
    });
    return { status, stdout, stderr };
  };

  async function start(more: Record<string, string> = {}): Promise<{ child: ChildProcess; url: string }> {
    const child = spawn(process.execPath, [program, 'start'], { cwd: root, env: environment(more) });
    started.push(child);
    let said = '';
    const url = await new Promise<string>((resolve, reject) => {
      const hear = (chunk: Buffer) => {
        said += chunk.toString();
        const address = /Plenum is at (\S+)/.exec(said)?.[1];
        if (address) resolve(address);
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.once('exit', (code) => reject(new Error(`It ended with ${code} and said: ${said}`)));
    });
    return { child, url };
  }

  const ended = (child: ChildProcess) => new Promise<number | null>((resolve) => child.once('exit', resolve));
  const ready = async (url: string) => (await fetch(new URL('/health/ready', url))).status;

  it('starts everything, ends in order, and starts again after a kill', async () => {
    const first = await start();
    expect(await ready(first.url)).toBe(200);
    await record(3);
    await sealed(3);
    first.child.kill('SIGTERM');
    expect(await ended(first.child)).toBe(0);

    const second = await start();
    expect(await ready(second.url)).toBe(200);
    second.child.kill('SIGKILL');
    await ended(second.child);

    const third = await start();
    expect(await ready(third.url)).toBe(200);
    await sealed(3);
    third.child.kill('SIGINT');
    expect(await ended(third.child)).toBe(0);
  }, 90_000);

  it('says what to do when the port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as { port: number };
    // Not in this thread's way: the child is waited for without blocking the other server.
    const { status, stdout, stderr } = run(['start'], { PORT: String(port) });
    other.close();
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toBe(`Port ${port} is taken: Plenum may be running already. Stop it, or write another PORT.\n`);
  });

  it('says what to write instead of wrong settings', () => {
    const { status, stderr } = run(['start'], { PORT: 'http', PLENUM_MODE: 'prod' });
    expect(status).toBe(2);
    expect(stderr).toMatch(/PORT: .*\n.*PLENUM_MODE: write production, development or test/s);
  });

  it('knows its commands', () => {
    const { status, stderr } = run(['fly']);
    expect(status).toBe(2);
    for (const name of ['start', 'api', 'worker', 'migrate', 'verify']) expect(stderr).toContain(name);
  });

  it('migrates once', () => {
    expect(run(['migrate'])).toMatchObject({ status: 0, stdout: 'Nothing to migrate.\n' });
  });

  it('fills a demo company whose people can be found', async () => {
    const directory = join(data, '../demo');
    expect(run(['demo', '--people', '60', '--posts', '60'], { PLENUM_DATA_DIR: directory }).status).toBe(0);
    await withServer(async (client) => {
      const { rows } = await client.query(`
        select count(*)::int as all, count(s.person_id)::int as found,
               bool_or(s.line like '% social care%') as "byDepartment"
          from person p left join person_search s on s.person_id = p.id and s.name <> ''`);
      expect(rows).toEqual([{ all: 60, found: 60, byDepartment: true }]);
    }, directory);
  }, 60_000);

  it('proves the audit log, and names the entry that was changed', async () => {
    const whole = run(['verify']);
    expect(whole).toMatchObject({ status: 0, stderr: '' });
    const head = /Head: ([0-9a-f]{64})/.exec(whole.stdout)![1]!;
    expect(run(['verify', '--head', head]).status).toBe(0);
    expect(run(['verify', '--head', 'f'.repeat(64)])).toMatchObject({
      status: 1,
      stderr: 'The head that was written down is not part of this chain.\n',
    });
    expect(run(['verify', '--head', 'xyz']).status).toBe(1);

    await withServer(async (client) => {
      await client.query(`alter table audit_entry disable trigger all`);
      await client.query(`update audit_entry set object_id = 'another' where object_id = '2'`);
    });
    expect(run(['verify'])).toMatchObject({ status: 1, stderr: 'Entry 2 (test.done) was changed.\n' });
  }, 60_000);

  it('shows jobs that failed for good, tries them again, and gives them up', async () => {
    expect(run(['jobs'])).toMatchObject({ status: 0, stdout: 'No job has failed for good.\n' });
    expect(run(['jobs', 'retry'])).toMatchObject({ status: 1, stdout: '' });
    const { child, url } = await start();
    const resting = async () =>
      (await (await fetch(new URL('/metrics', url))).text()).match(/^plenum_dead_letters.*$/gm);
    expect(await resting()).toBeNull();
    const queue = 'event.identity';
    await withServer(async (client) => {
      await client.query('update pgboss.queue set retry_limit = 0 where name = $1', [queue]);
      // Nobody has such an id, so its subscriber cannot do it however often it tries.
      await client.query(
        `insert into outbox_event (name, payload) values ('person.deactivated', '{"personId": "nobody"}')`,
      );
    });
    await until('the dead letter', async () => (await resting()) !== null, 15_000);
    expect(await resting()).toEqual([
      `plenum_dead_letters{queue="${queue}"} 1`,
      expect.stringMatching(`^plenum_dead_letters_oldest_seconds{queue="${queue}"} [0-9.]+$`),
    ]);
    const listed = run(['jobs']);
    expect(listed.stdout).toContain(queue);
    expect(listed.stdout).toMatch(/invalid input syntax for type uuid: "nobody"\n.*"personId":"nobody"/);
    const id = listed.stdout.slice(0, 36);

    expect(run(['jobs', 'retry', '--all', '--queue', 'another'])).toMatchObject({ stdout: '0 will be tried again.\n' });
    expect(run(['jobs', 'retry', id])).toMatchObject({ status: 0, stdout: '1 will be tried again.\n' });
    expect(run(['jobs', 'retry', id]).status).toBe(1);
    await until('it failed again', async () => (await resting()) !== null, 15_000);
    const again = run(['jobs']).stdout.slice(0, 36);
    expect(again).not.toBe(id);
    expect(run(['jobs', 'drop', again])).toMatchObject({ status: 0, stdout: '1 given up.\n' });
    expect(await resting()).toBeNull();
    await withServer(async (client) => {
      const { rows } = await client.query(
        `select action, object_id from audit_entry where object_type = 'job' order by id`,
      );
      expect(rows).toEqual([
        { action: 'job.retried', object_id: id },
        { action: 'job.given-up', object_id: again },
      ]);
    });
    child.kill('SIGTERM');
    expect(await ended(child)).toBe(0);
  }, 90_000);

  async function withServer(work: (client: Client) => Promise<void>, directory = data): Promise<void> {
    const server = await startEmbeddedPostgres({ directory, database: 'plenum', durable: true });
    const client = new Client(server.connection);
    await client.connect();
    await work(client);
    await client.end();
    await server.stop();
  }

  const record = (count: number) =>
    withServer(async (client) => {
      await client.query(
        `insert into audit_entry (action, object_type, object_id, facts, commitments)
         select 'test.done', 'test', n::text, '{}', '{}' from generate_series(1, ${count}) n`,
      );
    });

  /** `verify` beside the running program, until its worker has sealed what was recorded. */
  async function sealed(count: number): Promise<void> {
    const expected = `${count} entries in the chain, 0 not sealed yet.`;
    for (let tries = 0; tries < 10; tries++) {
      if (run(['verify']).stdout.startsWith(expected)) return;
    }
    throw new Error(`Not sealed: ${run(['verify']).stdout}`);
  }
});
