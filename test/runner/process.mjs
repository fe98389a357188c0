// Runs one command of the suite: its words are kept, or shown as they come; it cannot outlive its time or the suite.
import { spawn } from 'node:child_process';

const running = new Set();

function end(child, signal) {
  try {
    process.kill(-child.pid, signal); // the whole group: npm and Nx have children of their own
  } catch {
    // already gone
  }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    for (const child of running) end(child, 'SIGKILL');
    process.exit(130);
  });
}

/**
 * @param {string[]} command program and arguments
 * @param {{ minutes: number, shown?: boolean }} options
 *   shown: let its words through at once
 * @returns {Promise<{ code: number, output: string }>} code 0 is success; output is empty when shown
 */
export function run([program, ...args], { minutes, shown = false }) {
  const child = spawn(program, args, {
    detached: true,
    stdio: ['ignore', shown ? 'inherit' : 'pipe', shown ? 'inherit' : 'pipe'],
  });
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (output += text));
  const limit = setTimeout(() => {
    output += `\nIt took longer than ${minutes} minutes and was ended.`;
    end(child, 'SIGKILL');
  }, minutes * 60_000);
  return new Promise((resolve) => {
    const done = (code) => {
      clearTimeout(limit);
      end(child, 'SIGKILL'); // what it may have left behind
      running.delete(child);
      resolve({ code, output: output.trim() });
    };
    child.once('error', (error) => {
      output += String(error);
      done(127);
    });
    child.once('close', (code) => done(code ?? 1));
  });
}
