import { type INestApplicationContext } from '@nestjs/common';
import { createProcess } from '@plenum/api';
import { type Connection, type Settings } from '@plenum/platform';

/** A process without any door: it relays committed events, does jobs and seals the audit chain. */
export function startWorker(settings: Settings, connection: Connection): Promise<INestApplicationContext> {
  return createProcess({ settings, connection, roles: { api: false, worker: true } });
}
