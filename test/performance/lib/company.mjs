// Filled data directories outside of the repository, one a size, made once and used again by later runs.
import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { program, root } from './paths.mjs';

const { v7: newId } = createRequire(import.meta.url)('uuid');

export const dataRoot = () => resolve(process.env.PLENUM_BENCH_DATA ?? join(tmpdir(), 'plenum-bench'));
const SPACES_FOLLOWED = 40;
const PEOPLE_FOLLOWED = 60;

/** The data directory of a company of this size. The first time takes minutes for a million posts. */
export function companyOf({ people, spaces, posts }) {
  const directory = join(dataRoot(), `company-${people}-${spaces}-${posts}`);
  if (!existsSync(join(directory, 'filled'))) {
    mkdirSync(dataRoot(), { recursive: true });
    chmodSync(dataRoot(), 0o755); // when root runs this, PostgreSQL's user has to pass
    const fresh = `${directory}.filling`;
    for (const half of [fresh, directory]) rmSync(half, { recursive: true, force: true });
    console.error(`Filling a company with ${posts} posts in ${directory} ...`);
    const size = { people, spaces, posts };
    const { status } = spawnSync(
      process.execPath,
      [program, 'demo', ...Object.entries(size).flatMap(([name, value]) => [`--${name}`, String(value)])],
      { cwd: root, env: { PATH: process.env.PATH, PLENUM_DATA_DIR: fresh }, stdio: ['ignore', 2, 2] },
    );
    if (status !== 0) throw new Error('The company could not be filled.');
    renameSync(fresh, directory);
    writeFileSync(join(directory, 'filled'), `${JSON.stringify(size)}\n`);
  }
  return { directory, posts, connection: connectionOf(directory) };
}

/** Where the embedded server of that directory has its socket (libs/server/embedded-postgres: data-directory.ts). */
function connectionOf(directory) {
  const path = join(directory, 'pg18');
  const inside = Buffer.byteLength(join(path, '.s.PGSQL.5432.lock')) < 100;
  const short = createHash('sha256').update(path).digest('hex').slice(0, 16);
  const host = inside ? path : join(tmpdir(), `plenum-${short}`);
  return { host, port: 5432, user: 'plenum', database: 'plenum' };
}

export async function withClient(data, work) {
  const client = new pg.Client(data.connection);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Somebody in a department who follows 40 spaces as a member and 60 people; with a session. */
export function reader(data) {
  return withClient(data, async (client) => {
    const email = 'reader@bench.example';
    await client.query(
      `insert into person (id, kind, name, email, department_id)
       select $1, 'EMPLOYEE', 'Bench Reader', $2, (select id from department order by id desc limit 1)
        where not exists (select 1 from person where email = $2)`,
      [newId(), email],
    );
    const { rows } = await client.query('select id from person where email = $1', [email]);
    const { id } = rows[0];
    // Every fifth space, so that loud and quiet ones are among them; people likewise.
    await client.query(
      `with joined as (
         insert into space_member (space_id, person_id, role)
         select id, $1, 'MEMBER' from (select id, row_number() over (order by id) as n, count(*) over () as all_of from space) s
          order by (n - 1) % greatest(1, all_of / $2), n limit $2
         on conflict do nothing returning space_id)
       insert into follow (person_id, stream_id, kind) select $1, space_id, 'SPACE' from joined on conflict do nothing`,
      [id, SPACES_FOLLOWED],
    );
    await client.query(
      `insert into follow (person_id, stream_id, kind)
       select $1, id, 'PERSON' from (select id, row_number() over (order by id) as n, count(*) over () as all_of from person) p
        where (n % greatest(1, all_of / $2)) = 0 and id <> $1 order by n limit $2
       on conflict do nothing`,
      [id, PEOPLE_FOLLOWED],
    );
    await client.query('analyze space_member, follow');
    return { id, cookie: (await sessions(client, [id]))[0] };
  });
}

/** Employees with a session each, as the cookies of their browsers. */
export function colleagues(data, count) {
  return withClient(data, async (client) => {
    const { rows } = await client.query(
      `select id from person where kind = 'EMPLOYEE' and deactivated_at is null and email not like '%@bench.example'
        order by id limit $1`,
      [count],
    );
    const ids = rows.map((row) => row.id);
    const cookies = await sessions(client, ids);
    return ids.map((id, at) => ({ id, cookie: cookies[at] }));
  });
}

async function sessions(client, personIds) {
  const made = personIds.map((personId) => ({ personId, id: newId(), secret: randomBytes(32).toString('base64url') }));
  await client.query(`delete from session where user_agent = 'bench' and person_id = any($1::uuid[])`, [personIds]);
  await client.query(
    `insert into session (id, person_id, token_hash, created_at, last_seen_at, expires_at, address, user_agent)
     select id, person_id, decode(hash, 'hex'), now(), now() + interval '1 hour', now() + interval '1 day', '127.0.0.1', 'bench'
       from unnest($1::uuid[], $2::uuid[], $3::text[]) as s(id, person_id, hash)`,
    [
      made.map(({ id }) => id),
      made.map(({ personId }) => personId),
      made.map(({ secret }) => createHash('sha256').update(secret).digest('hex')),
    ],
  );
  return made.map(({ secret }) => `plenum=${secret}`);
}

/** What people of this company write, evenly over its time. */
export function textsOf(data, count) {
  return withClient(data, async (client) => {
    const { rows } = await client.query(
      `select text from (
         select id, text, row_number() over (order by id) as n, count(*) over () as all_of from post where kind = 'UPDATE') p
        where n % greatest(1, all_of / $1) = 0 order by id limit $1`,
      [count],
    );
    return rows.map(({ text }) => text);
  });
}

/** Takes away what the benches published, so that the next run reads the same feed. */
export function sweep(data) {
  return withClient(data, async (client) => {
    await client.query(`create temp table swept as select id from post where client_key like 'bench-%'`);
    for (const table of ['post_stream', 'post_counter', 'post_mention', 'post_seen'])
      await client.query(`delete from ${table} where post_id in (select id from swept)`);
    await client.query('set session_replication_role = replica'); // each row's many references would be looked for
    await client.query('delete from post where id in (select id from swept)');
    await client.query('reset session_replication_role');
    await client.query('vacuum analyze post, post_stream, post_counter');
  });
}
