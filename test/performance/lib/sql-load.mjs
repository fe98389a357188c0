// The floor: the very statements an answer needs, sent through pg without anything around them.
import { createRequire } from 'node:module';
import pg from 'pg';
import { answerParent } from './child.mjs';

const WARMING_MS = 700;
const { v7: newId } = createRequire(import.meta.url)('uuid');

/**
 * `statements`: of one answer, in their order. `renew`: values (or parts of them) that must be new each time, by what
 * they are: an id or a key. `together`: on one connection each time, as a transaction needs it.
 */
answerParent(
  async ({ connection, statements, renew = [], writers = [], connections, pool: size, seconds, together }) => {
    // As the API's own connections for hot statements: one plan for all values, or planning takes most of the time.
    const options = together ? undefined : '-c plan_cache_mode=force_generic_plan';
    const pool = new pg.Pool({ ...connection, max: size, options });
    await Promise.all(Array.from({ length: size }, () => pool.query('select 1')));
    let done = 0;
    const latencies = [];
    // A program just started is slow: what it does in its first moments does not count.
    const begun = performance.now() + WARMING_MS;
    const until = begun + seconds * 1_000;
    let cpu;
    await Promise.all(
      Array.from({ length: connections }, async (_, at) => {
        const writer = writers[at % Math.max(1, writers.length)];
        while (performance.now() < until) {
          const start = performance.now();
          if (start >= begun) cpu ??= process.cpuUsage();
          const change = renewal(renew, writer);
          if (together) await inOneConnection(pool, statements, change);
          else for (const statement of statements) await pool.query(changed(statement, change));
          if (start < begun) continue;
          latencies.push(performance.now() - start);
          done += 1;
        }
      }),
    );
    const took = (performance.now() - begun) / 1_000;
    const { user, system } = process.cpuUsage(cpu);
    await pool.end();
    latencies.sort((a, b) => a - b);
    const quantile = (q) => latencies[Math.floor(q * (latencies.length - 1))];
    const cpuMs = (user + system) / 1_000 / done;
    return { requests: done, perSecond: done / took, p50: quantile(0.5), p99: quantile(0.99), cpuMs };
  },
);

async function inOneConnection(pool, statements, change) {
  const client = await pool.connect();
  try {
    for (const statement of statements) await client.query(changed(statement, change));
  } finally {
    client.release();
  }
}

let keys = 0;
function renewal(renew, writer) {
  return renew.map(({ from, kind }) => {
    if (kind === 'writer') return [from, writer];
    return [from, kind === 'id' ? newId() : `bench-sql-${process.pid}-${(keys += 1)}`];
  });
}

function changed({ name, text, values }, change) {
  if (change.length === 0) return { name, text, values };
  return { name, text, values: values.map((value) => renewed(value, change)) };
}

function renewed(value, change) {
  if (typeof value === 'string') return change.reduce((text, [from, to]) => text.replaceAll(from, to), value);
  if (Array.isArray(value)) return value.map((item) => renewed(item, change));
  return value;
}
