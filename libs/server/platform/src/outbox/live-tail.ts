import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { Database } from '../database/database';
import { Doorbell } from './doorbell';
import { type RecordedEvent } from './event';
import { Outbox, type OutboxPosition } from './outbox';
import { WakefulLoop } from './wakeful-loop';
import { Subscriptions } from './subscriptions';

const BATCH = 500;
/** Between two looks while much is written: what came meanwhile is taken together. */
const REST_MS = 5;

/**
 * Tells the live listeners of this process what is committed from the moment it starts. Each API process tails the
 * outbox for itself, so signals need no message broker, however many processes there are.
 */
@Injectable()
export class LiveTail implements BeforeApplicationShutdown {
  private readonly logger = new Logger(LiveTail.name);
  private readonly afterBatch: (() => void)[] = [];
  private position: OutboxPosition | undefined;
  private loop: WakefulLoop | undefined;

  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly subscriptions: Subscriptions,
    private readonly doorbell: Doorbell,
  ) {}

  async start(): Promise<void> {
    this.position = await this.outbox.head(this.database);
    await this.doorbell.listen();
    this.loop = new WakefulLoop('live tail', this.doorbell, () => this.step(), REST_MS);
    this.loop.start();
  }

  /** Called after each batch, so that what came together can be sent together. */
  onBatch(flush: () => void): void {
    this.afterBatch.push(flush);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.loop?.stop();
  }

  private async step(): Promise<boolean> {
    const { events, position } = await this.outbox.after(this.database, this.position!, BATCH);
    this.position = position;
    for (const event of events) this.tell(event);
    if (events.length > 0) for (const flush of this.afterBatch) flush();
    return events.length === BATCH;
  }

  private tell(event: RecordedEvent): void {
    for (const listener of this.subscriptions.listenersOf(event.name)) {
      try {
        listener(event);
      } catch (error) {
        this.logger.error(`A live listener of ${event.name} failed: ${(error as Error).message}`);
      }
    }
  }
}
