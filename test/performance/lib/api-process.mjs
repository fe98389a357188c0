// The API as production runs it, in a process of its own, on a free port of the loopback.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { program, root } from './paths.mjs';

const LONGEST_START_MS = 60_000;
const TICKS_PER_SECOND = 100;
let marks = 0;

/** `record`: tell which statements each request sends. `settings`: as in the environment. */
export async function startApi(data, { record = false, settings = {} } = {}) {
  mkdirSync(data.directory, { recursive: true });
  const logFile = join(data.directory, `api-${process.pid}-${performance.now().toFixed(0)}.log`);
  const log = openSync(logFile, 'w');
  const begun = performance.now();
  const child = fork(program, ['api'], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      PLENUM_DATA_DIR: data.directory,
      NODE_ENV: 'production',
      ...(record ? { BENCH_RECORD: '1' } : {}),
      ...settings,
    },
    // As `npm start` and the image run it, and what the bench asks for beside.
    execArgv: [
      '--max-semi-space-size=64',
      '--expose-gc',
      '--import',
      join(root, 'test/performance/lib/inside-api.mjs'),
    ],
    serialization: 'advanced',
    stdio: ['ignore', log, log, 'ipc'],
  });
  closeSync(log);
  const url = await addressOf(child, logFile, begun);
  const stop = async () => {
    if (child.exitCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
    rmSync(logFile, { force: true });
  };
  return {
    url,
    pid: child.pid,
    startMs: performance.now() - begun,
    /** Seconds of processor time it has used so far. */
    cpu: () => cpuSeconds(child.pid),
    async memory() {
      const answered = once(child, 'message');
      child.send('memory');
      return (await answered)[0].memory;
    },
    /** What one request sends to PostgreSQL; `ask` makes it, marked with the word it gets. Only with `record`. */
    async statementsOf(ask) {
      const mark = String((marks += 1));
      const told = new Promise((resolve) => {
        const hear = (message) => {
          if (message.mark !== mark) return;
          child.off('message', hear);
          resolve(message.statements);
        };
        child.on('message', hear);
      });
      await ask(mark);
      return told;
    },
    stop,
  };
}

async function addressOf(child, logFile, begun) {
  for (;;) {
    const text = readFileSync(logFile, 'utf8');
    const [, url] = /API answers at (\S+)/.exec(text) ?? [];
    if (url) return url;
    if (child.exitCode !== null || performance.now() - begun > LONGEST_START_MS) {
      child.kill('SIGTERM');
      throw new Error(`The API did not start:\n${text.slice(-2_000)}`);
    }
    await pause(5);
  }
}

function cpuSeconds(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
  } catch {
    return NaN; // only Linux tells
  }
}
