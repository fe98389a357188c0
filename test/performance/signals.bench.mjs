// From a committed event to a thousand browsers that hear of it, and what a connection costs while nothing happens.
import { setTimeout as pause } from 'node:timers/promises';
import { startApi } from './lib/api-process.mjs';
import { inChild } from './lib/child.mjs';
import { colleagues, companyOf } from './lib/company.mjs';

const SOCKETS = 1_000;
const WARM = 100;
const EVENTS = 40;
const SETTLE_MS = 2_000;

export async function signals({ size }) {
  const data = companyOf(size);
  const api = await startApi(data);
  try {
    const people = await colleagues(data, SOCKETS + WARM);
    const cookies = people.map(({ cookie }) => cookie);
    const input = { url: api.url, connection: data.connection, actorId: people[0].id, events: EVENTS };
    await inChild('socket-load.mjs', { ...input, cookies: cookies.slice(0, WARM), events: 3 });
    await pause(SETTLE_MS);
    const before = await api.memory();
    let during;
    const heard = await inChild(
      'socket-load.mjs',
      { ...input, cookies: cookies.slice(WARM), idleMs: 3 * SETTLE_MS },
      () => setTimeout(async () => (during = await api.memory()), 2 * SETTLE_MS),
    );
    return rows(heard, (during.rss - before.rss) / SOCKETS / 1_024);
  } finally {
    await api.stop();
  }
}

const rows = (heard, kilobytes) => [
  {
    what: `Commit to heard, ${SOCKETS.toLocaleString('en')} sockets (from before the commit)`,
    measured: `p50 ${heard.p50.toFixed(1)} p99 ${heard.p99.toFixed(1)} max ${heard.max.toFixed(1)} ms`,
    floor: `the commit alone p50 ${heard.commit.toFixed(1)} ms`,
    ratio: heard.p99,
    goal: '<= 150 ms',
    holds: heard.p99 <= 150,
  },
  {
    what: 'Memory of an idle connection',
    measured: `${kilobytes.toFixed(1)} KB`,
    floor: '',
    ratio: kilobytes,
    goal: '<= 40 KB',
    holds: kilobytes <= 40,
  },
];
