/** A process of its own that holds a database, to be killed: `holder.ts DIRECTORY` prints one line of JSON when ready. */
import { startEmbeddedPostgres } from '../start';

const held = await startEmbeddedPostgres({ directory: process.argv[2]!, database: 'plenum', durable: true });
process.stdout.write(`${JSON.stringify({ pid: held.pid, adopted: held.adopted })}\n`);
setInterval(() => undefined, 60_000);
