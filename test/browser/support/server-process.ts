import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { once } from 'node:events';
import { resolve } from 'node:path';

const program = resolve(__dirname, '../../../dist/cli/main.mjs');

/** The built API as a process of its own, which a journey may end and start again on the same port. */
export class ServerProcess {
  private child: ChildProcess | undefined;

  private constructor(private readonly settings: Readonly<Record<string, string>>) {}

  static async start(settings: Readonly<Record<string, string>>): Promise<ServerProcess> {
    if (!existsSync(program)) throw new Error('This journey needs the built program: npx nx run cli:build');
    const server = new ServerProcess(settings);
    await server.start();
    return server;
  }

  /** Resolves when it answers. */
  async start(): Promise<void> {
    const child = spawn(process.execPath, [program, 'api'], {
      env: { PATH: process.env['PATH'], LOG_LEVEL: 'error', ...this.settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child = child;
    let said = '';
    await new Promise<void>((resolve, reject) => {
      const hear = (chunk: Buffer) => {
        said += chunk.toString();
        if (/API answers at/.test(said)) resolve();
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.once('exit', (code) => reject(new Error(`The server ended with ${code} and said: ${said}`)));
    });
  }

  /** As a crash does: nothing is finished, nobody is told. */
  async kill(): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }
}
