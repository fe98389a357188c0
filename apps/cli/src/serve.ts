import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createApi } from '@plenum/api';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Connection, type Settings } from '@plenum/platform';
import { Refused } from './refused';

/** Beside dist/cli, where this file is bundled to. */
const webRoot = fileURLToPath(new URL('../web', import.meta.url));

export interface Serving {
  readonly app: NestFastifyApplication;
  /** Where it listens, for example http://127.0.0.1:3000. */
  readonly address: string;
}

/** API on its port, with the worker in the same process where wanted. */
export async function serve(
  settings: Settings,
  connection: Connection,
  roles: { api: boolean; worker: boolean },
): Promise<Serving> {
  const app = await createApi({ settings, connection, roles, ...(existsSync(webRoot) ? { webRoot } : {}) });
  try {
    // Not by Nest's listen, which writes a stack into the log where the person needs one clear line.
    const fastify = app.getHttpAdapter().getInstance();
    const address = await fastify.listen({ port: settings.get('PORT'), host: settings.get('HOST') });
    return { app, address };
  } catch (error) {
    await app.close();
    throw portProblem(error, settings) ?? error;
  }
}

function portProblem(error: unknown, settings: Settings): Refused | null {
  const { code } = error as { code?: string };
  const port = settings.get('PORT');
  if (code === 'EADDRINUSE')
    return new Refused(`Port ${port} is taken: Plenum may be running already. Stop it, or write another PORT.`);
  if (code === 'EACCES') return new Refused(`Port ${port} may not be opened by this user. Write another PORT.`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new Refused(`This machine has no address ${settings.get('HOST')}. Write another HOST.`);
  return null;
}
