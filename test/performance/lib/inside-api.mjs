// Loaded into the API process before its own code (`node --import`): tells the bench which statements a request sends
// and how much memory the process really holds. The runs that are timed go without the recording.
import { AsyncLocalStorage } from 'node:async_hooks';
import { Server } from 'node:http';
import pg from 'pg';

if (process.env.BENCH_RECORD) recordStatements();

process.on('message', (message) => {
  if (message !== 'memory') return;
  globalThis.gc?.();
  process.send({ memory: process.memoryUsage() });
});
process.channel?.unref();

function recordStatements() {
  const requests = new AsyncLocalStorage();
  const emit = Server.prototype.emit;
  Server.prototype.emit = function (event, request, response, ...rest) {
    if (event !== 'request') return emit.call(this, event, request, response, ...rest);
    const mark = request.headers['x-bench-mark'];
    if (!mark) return emit.call(this, event, request, response, ...rest);
    const record = { open: true, statements: [] };
    response.once('finish', () => {
      record.open = false; // what the request set going behind its answer is not what it waited for
      process.send({ mark, statements: record.statements });
    });
    return requests.run(record, () => emit.call(this, event, request, response, ...rest));
  };
  const query = pg.Client.prototype.query;
  pg.Client.prototype.query = function (config, values, callback) {
    const record = requests.getStore();
    const asked = typeof config === 'string' ? { text: config, values } : config;
    if (record?.open && !ofTheDoorbell(asked.text)) {
      const list = Array.isArray(asked.values) ? asked.values : [];
      record.statements.push({ name: asked.name, text: asked.text, values: list });
    }
    return query.call(this, config, values, callback);
  };
}

/** Rung by a commit, not waited for by who committed. */
const ofTheDoorbell = (text) => /pg_notify|pg_snapshot_xmin/.test(text);
