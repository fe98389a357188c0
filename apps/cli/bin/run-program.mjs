// Runs dist/cli/main.mjs in this very process: a signal meant for it cannot get lost on the way to a child.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build, program } from './build.mjs';
import { install, root, say } from './installation.mjs';

const WRAPPER_CHECK_MS = 500;

/** npm stands before us as `npm` and `sh`; a signal that ends either does not reach us, so its end is our signal. */
function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const [shell, npm] = [process.ppid, parentOf(process.ppid)];
  const watch = setInterval(() => {
    if (process.ppid === shell && parentOf(shell) === npm) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, WRAPPER_CHECK_MS);
  watch.unref();
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      clearInterval(watch); // npm ends too now: a second signal would cut the orderly end short
      if (process.listenerCount(signal) === 1) process.exit(130); // the program has nothing to put in order
    });
  }
}

/** Linux tells; elsewhere undefined, always the same answer. */
function parentOf(pid) {
  try {
    return /\) \w (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1];
  } catch {
    return undefined;
  }
}

/** Installs and builds what is missing or stale, then runs the program with these arguments. */
export async function runProgram(args) {
  process.chdir(root); // the data directory is named relative to it
  install();
  build();
  endWithNpm();
  process.setSourceMapsEnabled(true);
  process.argv = [process.argv[0], program, ...args];
  try {
    await import(pathToFileURL(program).href);
  } catch (error) {
    say(error instanceof Error ? String(error.stack) : String(error));
    process.exitCode = 1;
  }
}
