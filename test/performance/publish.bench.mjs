// Publishing by 16 people at once, against the statements of the same transactions sent without anything around them.
import { startApi } from './lib/api-process.mjs';
import { ask, registered } from './lib/ask.mjs';
import { inChild } from './lib/child.mjs';
import { colleagues, companyOf, sweep, textsOf } from './lib/company.mjs';
import { byTurns } from './lib/measure.mjs';

const WRITERS = 16;
const POOL = 8;
const KEY = 'bench-key-to-be-renewed';

/** Each request is another text: parsers and caches see none twice. */
const draftOf = (clientKey, text) => ({
  clientKey,
  kind: 'UPDATE',
  place: { kind: 'COMPANY' },
  title: '',
  text: `${text} ${clientKey}`,
  attachmentIds: [],
});

export async function publish({ size, rounds, seconds, warm }) {
  const data = companyOf(size);
  const operation = registered('PublishPost');
  const body = (clientKey, at = 0) => ({ operation, variables: { draft: draftOf(clientKey, texts[at]) } });
  const recorder = await startApi(data, { record: true });
  const writers = await colleagues(data, WRITERS);
  const texts = await textsOf(data, WRITERS);
  const recorded = await recordedPublishing(recorder, writers[0], body).finally(() => recorder.stop());
  const api = await startApi(data);
  try {
    const browsers = writers.map(({ cookie }, at) => ({ cookie, body: JSON.stringify(body(KEY, at)) }));
    const load = { url: api.url, browsers, connections: WRITERS, fresh: KEY };
    await inChild('http-load.mjs', { ...load, amount: warm });
    const measured = await byTurns(rounds, {
      floor: () =>
        inChild('sql-load.mjs', {
          connection: data.connection,
          statements: recorded.transaction,
          renew: recorded.renew,
          writers: writers.map(({ id }) => id),
          connections: WRITERS,
          pool: POOL,
          seconds,
          together: true,
        }),
      api: async () => {
        const before = api.cpu();
        const result = await inChild('http-load.mjs', { ...load, seconds });
        return { ...result, cpuMs: ((api.cpu() - before) * 1_000) / result.requests };
      },
    });
    return [rowOf(measured, recorded)];
  } finally {
    await sweep(data);
    await api.stop();
  }
}

function rowOf({ api, floor }, { transaction, all }) {
  const ratio = api.perSecond / floor.perSecond;
  return {
    what: `Publish, ${WRITERS} writers, ${transaction.length} statements in the transaction, ${all} in all`,
    measured: `${api.perSecond.toFixed(0)}/s, p50 ${api.p50} p99 ${api.p99} ms, ${api.cpuMs.toFixed(2)} ms of Node each`,
    floor: `${floor.perSecond.toFixed(0)}/s, p50 ${floor.p50.toFixed(1)} p99 ${floor.p99.toFixed(1)} ms, ${floor.cpuMs.toFixed(2)} ms of Node`,
    ratio,
    goal: '>= 0.50',
    holds: ratio >= 0.5,
  };
}

/** From BEGIN to COMMIT; the ids and keys in it are another post's each time. */
async function recordedPublishing(api, writer, body) {
  await ask(api.url, writer.cookie, body(`bench-before-${Date.now()}`)); // notes that the session is in use
  const key = `bench-recorded-${Date.now()}`;
  let id;
  const statements = await api.statementsOf(async (mark) => {
    id = (await ask(api.url, writer.cookie, body(key), mark)).publishPost.id;
  });
  const from = statements.findIndex(({ text }) => /^(start transaction|begin)/i.test(text));
  const to = statements.findIndex(({ text }) => /^commit/i.test(text));
  if (from < 0 || to < from) throw new Error('No transaction was seen.');
  return {
    transaction: statements.slice(from, to + 1),
    all: statements.length,
    renew: [
      { from: id, kind: 'id' },
      { from: key, kind: 'key' },
      { from: writer.id, kind: 'writer' },
    ],
  };
}
