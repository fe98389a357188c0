// Home's first page of 20 with all its cards show: through HTTP and GraphQL against the bare statements of the same page.
import { startApi } from './lib/api-process.mjs';
import { ask, registered } from './lib/ask.mjs';
import { inChild } from './lib/child.mjs';
import { companyOf, reader } from './lib/company.mjs';
import { byTurns } from './lib/measure.mjs';

const FIRST = 20;
const CONNECTIONS = 16;
const DEEP_PAGE = 50;
/** As DATABASE_POOL is by default. */
const POOL = 8;

export async function homeFeed({ size, smaller, rounds, seconds, warm }) {
  const operation = registered('HomeFeed');
  const large = await prepared(companyOf(size), operation);
  const small = await prepared(companyOf({ ...size, posts: smaller }), operation);
  try {
    for (const each of [large, small]) await inChild('http-load.mjs', { ...loadOf(each, each.first), amount: warm });
    const measured = await byTurns(rounds, {
      floor: () => floorOf(large, large.first, seconds),
      api: () => apiOf(large, large.first, seconds),
      deepFloor: () => floorOf(large, large.deep, seconds),
      deep: () => apiOf(large, large.deep, seconds),
      smallFloor: () => floorOf(small, small.first, seconds),
      small: () => apiOf(small, small.first, seconds),
      aloneFloor: () => floorOf(large, large.first, seconds / 2, 1),
      alone: () => apiOf(large, large.first, seconds / 2, 1),
    });
    return rows(measured, large, { size, smaller });
  } finally {
    await small.api.stop();
    await large.api.stop();
  }
}

function rows(measured, large, { size, smaller }) {
  const { api, floor, deep, small, smallFloor, deepFloor, alone, aloneFloor } = measured;
  const times = (a, b) => `${(a / b).toFixed(2)}x`;
  return [
    {
      what: `Home, first page, ${size.posts.toLocaleString('en')} posts, ${CONNECTIONS} clients`,
      measured: `${api.perSecond.toFixed(0)}/s, p50 ${api.p50} p99 ${api.p99} ms, ${api.cpuMs.toFixed(2)} ms of Node each`,
      floor: `${floor.perSecond.toFixed(0)}/s, p50 ${floor.p50.toFixed(1)} p99 ${floor.p99.toFixed(1)} ms, ${floor.cpuMs.toFixed(2)} ms of Node`,
      ratio: api.perSecond / floor.perSecond,
      goal: '>= 0.35',
      holds: api.perSecond / floor.perSecond >= 0.35,
    },
    {
      what: 'Home, one client',
      measured: `${alone.perSecond.toFixed(0)}/s, p50 ${alone.p50} p99 ${alone.p99} ms`,
      floor: `${aloneFloor.perSecond.toFixed(0)}/s, p50 ${aloneFloor.p50.toFixed(1)} p99 ${aloneFloor.p99.toFixed(1)} ms`,
      ratio: alone.perSecond / aloneFloor.perSecond,
      goal: '',
      holds: true,
    },
    {
      what: 'SQL statements of one Home',
      measured: String(large.first.statements.length),
      floor: '',
      ratio: large.first.statements.length,
      goal: '<= 3',
      holds: large.first.statements.length <= 3,
    },
    {
      what: `Cost with ${size.posts.toLocaleString('en')} posts against ${smaller.toLocaleString('en')}`,
      measured: `${api.perSecond.toFixed(0)}/s against ${small.perSecond.toFixed(0)}/s`,
      floor: `statements alone ${times(smallFloor.perSecond, floor.perSecond)}`,
      ratio: small.perSecond / api.perSecond,
      goal: '<= 1.25',
      holds: small.perSecond / api.perSecond <= 1.25,
    },
    {
      what: `Cost of page ${DEEP_PAGE} against page 1`,
      measured: `${deep.perSecond.toFixed(0)}/s against ${api.perSecond.toFixed(0)}/s`,
      floor: `statements alone ${times(floor.perSecond, deepFloor.perSecond)}`,
      ratio: api.perSecond / deep.perSecond,
      goal: '<= 1.25',
      holds: api.perSecond / deep.perSecond <= 1.25,
    },
  ];
}

/** A running API, its reader, and both pages with the statements they send. */
async function prepared(data, operation) {
  const api = await startApi(data, { record: true });
  let pages;
  try {
    const { cookie } = await reader(data);
    pages = await recordedPages(api, cookie, operation);
  } finally {
    await api.stop();
  }
  return { data, ...pages, api: await startApi(data) };
}

async function recordedPages(api, cookie, operation) {
  const page = async (after) => {
    const variables = { kind: 'FOLLOWING', after, unseenFirst: false };
    const body = { operation, variables };
    let answer;
    const statements = await api.statementsOf(async (mark) => (answer = await ask(api.url, cookie, body, mark)));
    return { cookie, body: JSON.stringify(body), statements, feed: answer.homeFeed };
  };
  await page(null); // notes when the session was last used, which only every fifth minute does
  const first = await page(null);
  if (first.feed.edges.length !== FIRST) throw new Error(`The first page has ${first.feed.edges.length} posts.`);
  let deep = first;
  for (let at = 2; at <= DEEP_PAGE && deep.feed.pageInfo.hasNextPage; at++)
    deep = await page(deep.feed.pageInfo.endCursor);
  return { first, deep };
}

function floorOf({ data }, { statements }, seconds, connections = CONNECTIONS) {
  const { connection } = data;
  return inChild('sql-load.mjs', { connection, statements, connections, pool: POOL, seconds, together: false });
}

async function apiOf({ api }, { cookie, body }, seconds, connections = CONNECTIONS) {
  const before = api.cpu();
  const result = await inChild('http-load.mjs', { ...loadOf({ api }, { cookie, body }), connections, seconds });
  return { ...result, cpuMs: ((api.cpu() - before) * 1_000) / result.requests };
}

const loadOf = ({ api }, { cookie, body }) => ({
  url: api.url,
  browsers: [{ cookie, body }],
  connections: CONNECTIONS,
});
