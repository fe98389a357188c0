// `npm run bench [-- --posts N --only home,publish,signals,start,lighthouse --rounds N --seconds N --warm N]`: measures floors and the
// real thing by turns in one run, prints a table, writes it to test/performance/results. Load goes to the loopback only
// and ends by itself. PLENUM_BENCH_DATA: where the filled data directories are kept between runs.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { homeFeed } from './home-feed.bench.mjs';
import { lighthouse } from './lighthouse.bench.mjs';
import { load } from './lib/measure.mjs';
import { root } from './lib/paths.mjs';
import { publish } from './publish.bench.mjs';
import { signals } from './signals.bench.mjs';
import { start } from './start.bench.mjs';

const benches = { home: homeFeed, publish, signals, start, lighthouse };

const { values } = parseArgs({
  options: {
    posts: { type: 'string', default: '1000000' },
    people: { type: 'string', default: '10000' },
    spaces: { type: 'string', default: '200' },
    only: { type: 'string', default: Object.keys(benches).join(',') },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '4' },
    warm: { type: 'string', default: '4000' },
  },
});
const posts = Number(values.posts);
const size = { people: Number(values.people), spaces: Number(values.spaces), posts };
const options = {
  size,
  /** A tenth as many: what may not cost more with more posts is compared with it. */
  smaller: Math.max(1, Math.round(posts / 10)),
  rounds: Number(values.rounds),
  seconds: Number(values.seconds),
  /** Requests before anything is measured: V8 compiles what it has seen often. */
  warm: Number(values.warm),
};
const wanted = values.only.split(',');
for (const name of wanted)
  if (!benches[name]) throw new Error(`--only: write some of ${Object.keys(benches).join(', ')}.`);

build();
const rows = [];
let failed = false;
for (const name of wanted) {
  const before = load();
  try {
    const found = await benches[name](options);
    rows.push(...found.map((row) => ({ bench: name, ...row, load: `${before} to ${load()}` })));
  } catch (error) {
    failed = true;
    console.error(error);
    rows.push({
      bench: name,
      what: 'did not run',
      measured: error.message.split('\n')[0],
      floor: '',
      ratio: NaN,
      goal: '',
      holds: false,
      load: String(before),
    });
  }
}
report();
process.exitCode = failed ? 1 : 0;

function build() {
  const nx = join(root, 'node_modules/nx/dist/bin/nx.js');
  const projects = ['cli', 'web'];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [nx, 'run-many', '-t', 'build', '-p', ...projects, '--outputStyle=static'],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
}

function report() {
  const columns = ['what', 'measured', 'floor', 'value', 'goal', 'load'];
  const shown = rows.map((row) => ({
    ...row,
    value: Number.isNaN(row.ratio) ? '' : String(Math.round(row.ratio * 100) / 100),
    goal: row.goal === '' ? '' : `${row.goal} ${row.holds ? 'holds' : 'FAILS'}`,
  }));
  const widths = columns.map((name) => Math.max(name.length, ...shown.map((row) => row[name].length)));
  const line = (cells) =>
    cells
      .map((cell, at) => cell.padEnd(widths[at]))
      .join('  ')
      .trimEnd();
  console.log(line(columns));
  for (const row of shown) console.log(line(columns.map((name) => row[name])));
  const machine = `${availableParallelism()} x ${cpus()[0]?.model ?? 'processor'}, Node ${process.version}`;
  console.log(
    `\n${machine}; load is the average over a minute, before and after. Medians of ${options.rounds} rounds.`,
  );
  const directory = join(root, 'test/performance/results');
  mkdirSync(directory, { recursive: true });
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
  const at = new Date().toISOString();
  const file = join(directory, `${at.replaceAll(':', '-')}.json`);
  writeFileSync(file, `${JSON.stringify({ at, commit, machine, load: loadavg(), options, rows }, null, 2)}\n`);
  console.log(`Written to ${file.slice(root.length + 1)}.`);
}
