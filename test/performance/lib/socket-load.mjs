// A thousand browsers' sockets in one process, and somebody who commits what they hear of.
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { io } from 'socket.io-client';
import { answerParent } from './child.mjs';

const AT_ONCE = 50;
const LONGEST_MS = 10_000;
const BETWEEN_MS = 150;

const COMPANY = '00000000-0000-7000-8000-000000000001';

answerParent(async ({ url, connection, cookies, actorId, events, idleMs = 0 }) => {
  const sockets = [];
  for (let at = 0; at < cookies.length; at += AT_ONCE) {
    sockets.push(...(await Promise.all(cookies.slice(at, at + AT_ONCE).map((cookie) => opened(url, cookie)))));
  }
  process.send({ told: 'open' });
  await pause(Math.max(500, idleMs));
  const client = new pg.Client(connection);
  await client.connect();
  const times = [];
  const commits = [];
  for (let at = 0; at < events; at++) {
    const begun = performance.now();
    const all = heardByAll(sockets, begun);
    await commit(client, actorId);
    commits.push(performance.now() - begun);
    times.push(...(await all));
    await pause(BETWEEN_MS);
  }
  for (const socket of sockets) socket.close();
  await client.end();
  const quantile = (list, q) => list.sort((a, b) => a - b)[Math.floor(q * (list.length - 1))];
  const [p50, p99, max] = [0.5, 0.99, 1].map((q) => quantile(times, q));
  return { p50, p99, max, commit: quantile(commits, 0.5) };
});

/** What publishing for the whole company commits and rings, as another process of the deployment would. */
async function commit(client, actorId) {
  const post = '00000000-0000-7000-8000-00000000be9c';
  const payload = {
    postId: post,
    actorId,
    streams: [COMPANY],
    placeId: COMPANY,
    mentioned: [],
    spaceId: null,
    restricted: false,
  };
  await client.query(`insert into outbox_event (name, payload) values ('post.published', $1)`, [
    JSON.stringify(payload),
  ]);
  await client.query(`select pg_notify('plenum_outbox', 'bench')`);
}

function opened(url, cookie) {
  const socket = io(url, {
    path: '/live',
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
    extraHeaders: { cookie, origin: url },
  });
  return new Promise((resolve, reject) => {
    socket.once('connect', () => resolve(socket));
    socket.once('connect_error', reject);
  });
}

/** Milliseconds from `begun` until each of them heard; rejects when one hears nothing. */
function heardByAll(sockets, begun) {
  const heard = sockets.map(
    (socket) => new Promise((resolve) => socket.once('signals', () => resolve(performance.now() - begun))),
  );
  let clock;
  const late = new Promise((_, reject) => {
    clock = setTimeout(() => reject(new Error(`Not every socket heard within ${LONGEST_MS} ms.`)), LONGEST_MS);
  });
  return Promise.race([Promise.all(heard), late]).finally(() => clearTimeout(clock));
}
