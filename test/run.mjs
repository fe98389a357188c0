// `npm test`: everything that must hold, in order; a failed step does not stop the later ones.
// `npm test -- --quick`: without build, browser and licences, and of the slow tests only those a change touches.
// Every step counts as one check, besides the tests of Jest. The last line says how many passed and failed.
import '../apps/cli/bin/node-version.mjs';
import { missingPackages, root } from '../apps/cli/bin/installation.mjs';
import { jest } from './runner/jest.mjs';
import { run } from './runner/process.mjs';

process.chdir(root);
Object.assign(process.env, { NX_DAEMON: 'false', NX_NO_CLOUD: 'true', CI: 'true' });

if (!process.stdout.isTTY) process.env.FORCE_COLOR = '0'; // whatever the surroundings say: this goes to a log

const quick = process.argv.includes('--quick');
const unknown = process.argv.slice(2).filter((argument) => argument !== '--quick');
if (unknown.length > 0) {
  console.error(
    `npm test takes no ${unknown.join(' ')}; there is only "npm test -- --quick". One file: npx jest FILE.`,
  );
  process.exit(2);
}

const HEARTBEAT_MS = 30_000;
const LONGEST_OUTPUT_LINES = 200;
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;
const node = (file, ...args) => [process.execPath, file, ...args];
const nx = 'node_modules/nx/dist/bin/nx.js';
const total = { passed: 0, failed: 0 };
const failures = [];

/** One check: runs the commands one after the other; all have to succeed. */
async function step(name, commands, { minutes = 5, shown = false, refuse = undefined } = {}) {
  const begun = Date.now();
  const heartbeat = setInterval(() => console.log(`...  ${name} (${seconds(begun)})`), HEARTBEAT_MS);
  let failure;
  for (const command of commands) {
    const { code, output } = await run(command, { minutes, shown });
    if (code !== 0 || refuse?.test(output)) failure = output.split('\n').slice(-LONGEST_OUTPUT_LINES).join('\n');
    if (failure !== undefined) break;
  }
  clearInterval(heartbeat);
  report(name, failure === undefined ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }, begun, failure);
  return failure === undefined;
}

/** The step itself is one check more than its tests: it holds when none of them failed. */
async function tests(name, args, minutes) {
  const begun = Date.now();
  console.log(`     ${name} ...`);
  const { passed, failed, remarks } = await jest(args, minutes);
  const whole = failed === 0 ? { passed: passed + 1, failed } : { passed, failed: failed + 1 };
  report(`${name}, ${passed + failed} tests`, whole, begun, remarks.join('\n'));
}

function report(name, { passed, failed }, begun, words) {
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failures.push(name);
  if (words) console.log(words);
  console.log(`${failed === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds(begun)})`);
}

const begun = Date.now();
const missing = missingPackages();
if (missing) console.log(`     npm ci, because ${missing} ...`);
await step('packages', missing ? [['npm', 'ci', '--no-audit', '--no-fund']] : [], { minutes: 10 });
await step('lock file', [node('test/drift/check-lock.mjs')]);
const remembering = quick ? ['--cache', '--cache-location=.cache/prettier'] : [];
await step('format', [
  node('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', ...remembering, '.'),
]);
// The graph first: without it ESLint leaves the layers unchecked and only warns.
await step(
  'lint',
  [node(nx, 'show', 'projects'), node('node_modules/eslint/bin/eslint.js', '--max-warnings=0', 'apps', 'libs', 'test')],
  { refuse: /No cached ProjectGraph/ },
);
await step('circles and file roles', [
  node(
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    '--config',
    '.dependency-cruiser.cjs',
    'libs',
    'apps',
  ),
]);
await step('docker files', [node('test/drift/check-docker.mjs')]);
if (!quick) await step('licences', [node('test/drift/check-licences.mjs')]);
for (const side of ['server', 'client']) {
  await step(`types of the ${side}`, [node('node_modules/typescript7/bin/tsc', '-p', `tsconfig.${side}.json`)]);
}
await step('generated files', [node('test/drift/check-generated.mjs')]);
if (quick) {
  await tests('unit', ['--selectProjects', 'unit'], 5);
  const others = ['api', 'realtime', 'web'];
  await tests('changed', ['--selectProjects', ...others, '--onlyChanged', '--passWithNoTests'], 5);
} else {
  const built = await step('build', [node(nx, 'run-many', '-t', 'build', '--skip-nx-cache', '--outputStyle=static')]);
  if (built) await step('bundle budget', [node('apps/web/bundle-budget.mjs')]);
  await tests('unit, api, realtime, web', ['--selectProjects', 'unit', 'api', 'realtime', 'web'], 12);
  if (built) await tests('browser', ['--selectProjects', 'browser'], 8);
  else report('browser: not run, because the build failed', { passed: 0, failed: 1 }, Date.now());
}

console.log(`\n${seconds(begun)} in all.${failures.length > 0 ? ` Failed: ${failures.join('; ')}.` : ''}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
