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
  stop(): Promise<void>;
}

/** API on its port, with the worker in the same process where wanted. */
export async function serve(settings: Settings, connection: Connection, roles: { api: boolean; worker: boolean }) {
  const app = await createApi({ settings, connection, roles, ...(existsSync(webRoot) ? { webRoot } : {}) });
  try {
    await app.listen(settings.get('PORT'), settings.get('HOST'));
  } catch (error) {
    await app.close();
    throw portProblem(error, settings) ?? error;
  }
  return app;
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
