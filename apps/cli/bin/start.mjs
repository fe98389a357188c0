// `npm start`: install and build what is missing or stale, then start everything on one port.
import './node-version.mjs';

const { runProgram } = await import('./run-program.mjs');
await runProgram(['start', ...process.argv.slice(2)]);
