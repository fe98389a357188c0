import { Inject, Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { Database } from '../database/database';
import { v7 } from 'uuid';

const CHANNEL = 'plenum_outbox';
const COALESCE_MS = 15;
const RECONNECT_MS = 1_000;

/**
 * Says that something was committed, in this process at once and in others by a coalesced NOTIFY outside the
 * writing transaction (a NOTIFY inside it would serialize commits). It carries nothing and may be lost: readers poll too.
 */
@Injectable()
export class Doorbell implements BeforeApplicationShutdown {
  private readonly node = v7();
  private readonly listeners = new Set<() => void>();
  private readonly logger = new Logger(Doorbell.name);
  private notifying: NodeJS.Timeout | undefined;
  private client: pg.Client | undefined;
  private closed = false;
  private rung = false;

  constructor(@Inject(Database) private readonly database: Database) {}

  ring(): void {
    this.wake();
    this.notifying ??= setTimeout(() => void this.notify(), COALESCE_MS).unref();
  }

  /** Returns how to stop listening. */
  onRing(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Hears other processes too, from now on; reconnects by itself. */
  async listen(): Promise<void> {
    if (this.closed || this.client) return;
    const client = new pg.Client(this.database.pool.options as pg.ClientConfig);
    this.client = client;
    const lost = () => {
      if (this.client !== client) return;
      this.client = undefined;
      client.removeAllListeners('notification');
      if (!this.closed) setTimeout(() => void this.listen(), RECONNECT_MS).unref();
    };
    client.on('error', lost).on('end', lost);
    client.on('notification', ({ payload }) => payload !== this.node && this.wake());
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
    } catch (error) {
      this.logger.warn(`Cannot listen for other processes yet: ${(error as Error).message}`);
      lost();
    }
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.closed = true;
    clearTimeout(this.notifying);
    this.listeners.clear();
    await this.client?.end().catch(() => undefined);
  }

  private wake(): void {
    if (this.rung) return;
    this.rung = true;
    setImmediate(() => {
      this.rung = false;
      for (const listener of this.listeners) listener();
    });
  }

  private async notify(): Promise<void> {
    this.notifying = undefined;
    if (this.closed) return;
    await this.database.pool.query('select pg_notify($1, $2)', [CHANNEL, this.node]).catch(() => undefined);
  }
}
