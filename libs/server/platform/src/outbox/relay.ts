import { Injectable, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { type Transaction } from '../database/database';
import { sql } from '../database/sql';
import { Transactions } from '../database/transactions';
import { Jobs } from '../jobs/jobs';
import { Doorbell } from './doorbell';
import { type RecordedEvent } from './event';
import { Outbox } from './outbox';
import { WakefulLoop } from './wakeful-loop';
import { Subscriptions } from './subscriptions';

const BATCH = 500;
/** Between two looks while much is written: what came meanwhile is taken together. */
const REST_MS = 10;
/** Its name among those who read the outbox. */
export const RELAY = 'relay';
const KEEP_DAYS = 14;

const queueOf = (subscriber: string): string => `event.${subscriber}`;

/**
 * Moves committed events into one queue for each durable subscriber, in the same transaction that moves its own
 * position: none is lost and none is queued twice, whatever is killed when.
 */
@Injectable()
export class Relay implements OnModuleInit, BeforeApplicationShutdown {
  private loop: WakefulLoop | undefined;

  constructor(
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly subscriptions: Subscriptions,
    private readonly doorbell: Doorbell,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.define('outbox.forget', () => this.forget(), { cron: '17 3 * * *' });
  }

  /** Defines the subscribers' queues: after every feature has registered, before the queues are opened. */
  defineQueues(): void {
    for (const subscriber of this.subscriptions.subscribers()) {
      this.jobs.define<RecordedEvent>(queueOf(subscriber), async (event) => {
        await this.subscriptions.handler(
          subscriber,
          event.name,
        )?.({ ...event, occurredAt: new Date(event.occurredAt) });
      });
    }
  }

  async start(): Promise<void> {
    await this.doorbell.listen();
    this.loop = new WakefulLoop('relay', this.doorbell, () => this.transactions.run((tx) => this.step(tx)), REST_MS);
    this.loop.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.loop?.stop();
  }

  private async step(tx: Transaction): Promise<boolean> {
    await tx.query(sql`insert into outbox_cursor (reader) values (${RELAY}) on conflict do nothing`);
    const [cursor] = await tx.query<{ xid: string; id: string }>(
      sql`select xid::text as xid, id from outbox_cursor where reader = ${RELAY} for update skip locked`,
    );
    if (!cursor) return false; // Another worker is at it.
    const { events, position } = await this.outbox.after(tx, { xid: cursor.xid, id: Number(cursor.id) }, BATCH);
    if (events.length === 0) return false;
    for (const subscriber of this.subscriptions.subscribers()) {
      const wanted = events.filter((event) => this.subscriptions.handler(subscriber, event.name));
      await this.jobs.sendMany(
        tx,
        queueOf(subscriber),
        wanted.map((data) => ({ data })),
      );
    }
    await tx.query(
      sql`update outbox_cursor set xid = ${position.xid}::xid8, id = ${position.id} where reader = ${RELAY}`,
    );
    return events.length === BATCH;
  }

  /** Events are kept two weeks for inspection; the queue holds its own copy. */
  private async forget(): Promise<void> {
    await this.transactions.run((tx) =>
      tx.query(sql`
        delete from outbox_event e using outbox_cursor c
         where c.reader = ${RELAY} and (e.xid, e.id) <= (c.xid, c.id)
           and e.occurred_at < now() - make_interval(days => ${KEEP_DAYS})`),
    );
  }
}
