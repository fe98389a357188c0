import { Inject, Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { v7 } from 'uuid';
import { Database } from '../database/database';

const RECONNECT_MS = 1_000;

/** PostgreSQL takes less than 8,000 bytes; the rest is for the name of the sender. */
export const MAX_NOTICE_BYTES = 7_800;

type Listener = (words: string, from: string) => void;

/**
 * Words between the processes of one deployment, by LISTEN and NOTIFY. They come soon, and may be lost: whoever counts
 * on one says it again. Nobody hears their own.
 */
@Injectable()
export class Notices implements BeforeApplicationShutdown {
  private readonly node = v7();
  private readonly channels = new Map<string, Listener>();
  private readonly logger = new Logger(Notices.name);
  private readonly begun: (() => void)[] = [];
  private client: pg.Client | undefined;
  private closed = false;

  constructor(@Inject(Database) private readonly database: Database) {}

  /** One listener a channel. Before `listen`. */
  on(channel: string, listener: Listener): void {
    this.channels.set(channel, listener);
  }

  /** Whenever this process begins to hear the others, the first time and after each break. */
  onListening(begun: () => void): void {
    this.begun.push(begun);
  }

  /** Outside of any transaction: a NOTIFY inside one would serialize commits. */
  async send(channel: string, words = ''): Promise<void> {
    if (this.closed) return;
    await this.database.pool
      .query('select pg_notify($1, $2)', [channel, `${this.node} ${words}`])
      .catch((error: unknown) => this.logger.warn(`A notice was not sent: ${(error as Error).message}`));
  }

  /** Hears other processes from now on; reconnects by itself. */
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
    client.on('notification', ({ channel, payload = '' }) => {
      const end = payload.indexOf(' ');
      const from = payload.slice(0, end);
      if (from !== this.node) this.channels.get(channel)?.(payload.slice(end + 1), from);
    });
    try {
      await client.connect();
      for (const channel of this.channels.keys()) await client.query(`listen ${client.escapeIdentifier(channel)}`);
      for (const begun of this.begun) begun();
    } catch (error) {
      this.logger.warn(`Cannot listen for other processes yet: ${(error as Error).message}`);
      lost();
    }
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.closed = true;
    await this.client?.end().catch(() => undefined);
  }
}
