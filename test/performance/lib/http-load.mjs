// Many browsers asking one operation over and over, by autocannon.
import autocannon from 'autocannon';
import { answerParent } from './child.mjs';
import { headersOf } from './ask.mjs';

/** `bodies` of one browser go round; `fresh` in them is replaced by something new for each request. */
answerParent(async ({ url, browsers, connections, seconds, amount, fresh }) => {
  let made = 0;
  let given = 0;
  const anew = (body) => (fresh ? body.replaceAll(fresh, `bench-${process.pid}-${(made += 1)}`) : body);
  const result = await autocannon({
    url: `${url}/graphql`,
    connections,
    ...(amount ? { amount } : { duration: seconds }),
    setupClient(client) {
      const { cookie, body } = browsers[given++ % browsers.length];
      const request = { method: 'POST', path: '/graphql', headers: headersOf(cookie), body };
      client.setRequests([fresh ? { ...request, setupRequest: (asked) => ({ ...asked, body: anew(body) }) } : request]);
    },
    verifyBody: (body) => !String(body).startsWith('{"errors"'),
  });
  const failed = result.errors + result.timeouts + result.non2xx + result.mismatches;
  if (failed > 0) throw new Error(`${failed} of ${result.requests.total} requests failed.`);
  return {
    requests: result.requests.total,
    perSecond: result.requests.total / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
  };
});
