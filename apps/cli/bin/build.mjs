// Builds the command line program and the web client when their sources are newer than the last build.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root, say } from './installation.mjs';

export const program = join(root, 'dist/cli/main.mjs');
const results = [program, join(root, 'dist/web/index.html')];
const sources = ['apps', 'libs', 'package-lock.json', 'tsconfig.base.json', 'rolldown.config.mjs', 'nx.json'];
/** Its time is the start of the last build that succeeded. Nx may restore older results from its cache. */
const stamp = join(root, '.cache/built');

/** The folders count too: their time changes when a file is removed. */
function changedSince(path, time) {
  const found = statSync(path);
  if (found.mtimeMs > time) return true;
  return found.isDirectory() && readdirSync(path).some((name) => changedSince(join(path, name), time));
}

function stale() {
  if (!existsSync(stamp) || !results.every((file) => existsSync(file))) return true;
  const { mtimeMs } = statSync(stamp);
  return sources.some((path) => changedSince(join(root, path), mtimeMs));
}

/** Silent when there is nothing to do; ends the process when the build fails. */
export function build() {
  if (!stale()) return;
  say('Building ...');
  const begun = new Date();
  const nx = join(root, 'node_modules/nx/dist/bin/nx.js');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [nx, 'run-many', '-t', 'build', '-p', 'cli', 'web', '--outputStyle=static'],
    { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (status !== 0) {
    say(`${stdout}${stderr}\nThe build failed; what it said is above.`);
    process.exit(1);
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, '');
  utimesSync(stamp, begun, begun);
  say(`Built in ${((Date.now() - begun.getTime()) / 1000).toFixed(1)} s.`);
}
