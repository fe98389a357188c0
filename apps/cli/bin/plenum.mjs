// `npm run -s plenum -- COMMAND ...`: the command line program; it builds itself when its sources have changed.
import './node-version.mjs';

const { runProgram } = await import('./run-program.mjs');
await runProgram(process.argv.slice(2));
