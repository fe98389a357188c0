// What can be known and done about node_modules with nothing but Node and npm.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../../..');

/** Progress goes to stderr: what a command answers on stdout may be piped into a file. */
export const say = (text) => process.stderr.write(`${text}\n`);

/** Why `npm ci` has to run, or undefined. */
export function missingPackages() {
  const installed = join(root, 'node_modules/.package-lock.json'); // npm writes it last
  const wanted = join(root, 'package-lock.json');
  if (!existsSync(installed)) return 'the packages are not installed';
  if (statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return undefined;
  // A checkout or pull gives the lock a new time without new content.
  const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const present = packagesOf(installed);
  const changed = Object.entries(packagesOf(wanted)).find(
    ([path, { version, integrity, optional }]) =>
      path !== '' &&
      !(optional && !present[path]) &&
      (present[path]?.version !== version || present[path]?.integrity !== integrity),
  );
  return changed && `${changed[0].replace('node_modules/', '')} is not the one in package-lock.json`;
}

/** Runs `npm ci` when it is needed; ends the process when that fails. */
export function install() {
  const reason = missingPackages();
  if (!reason) return;
  say(`Installing packages, because ${reason} (about a minute) ...`);
  const npm = process.env.npm_execpath; // the npm that runs us
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const { status, error } = spawnSync(command, [...first, 'ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (status === 0) return;
  say(error ? `npm could not be run: ${error.message}` : '"npm ci" failed; what it said is above.');
  process.exit(1);
}
