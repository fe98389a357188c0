// Runs one of the load programs in a process of its own, so that its work is not the API's.
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { root } from './paths.mjs';

const LONGEST_MS = 180_000;

/**
 * Hands `input` to the program and gives what it answers; `heard` gets what it tells on the way. The program ends by
 * itself; one that hangs is ended.
 */
export function inChild(file, input, heard = () => undefined) {
  return new Promise((resolve, reject) => {
    const child = fork(join(root, 'test/performance/lib', file), { cwd: root, serialization: 'advanced' });
    const clock = setTimeout(() => child.kill('SIGKILL'), LONGEST_MS);
    let answer;
    child.on('message', (message) => ('told' in message ? heard(message.told) : (answer = message)));
    child.once('exit', (code, signal) => {
      clearTimeout(clock);
      if (answer?.failed) reject(new Error(answer.failed));
      else if (answer) resolve(answer.result);
      else reject(new Error(`${file} ended without a result (${signal ?? code}).`));
    });
    child.send(input);
  });
}

/** The other side: what such a program does with its input. */
export function answerParent(work) {
  process.once('message', (input) => {
    work(input).then(
      (result) => process.send({ result }, () => process.exit(0)),
      (error) => process.send({ failed: String(error?.stack ?? error) }, () => process.exit(1)),
    );
  });
}
