import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { type Job, type JobResult, PgBoss } from 'pg-boss';
import { type Connection } from '../database/data-source';
import { type Transaction } from '../database/database';
import { type Sql } from '../database/sql';

/** How a kind of job is tried: defaults suit work of seconds that may fail because something else is down. */
export interface JobOptions {
  /** Tries after the first; then the job rests in the queue dead_letters, with its data, for 90 days. */
  readonly retries?: number;
  readonly retryDelaySeconds?: number;
  /** A run that takes longer counts as failed. */
  readonly timeoutSeconds?: number;
  /** Cron expression in UTC; the job then also runs by itself, with an empty object as data. */
  readonly cron?: string;
  /** How many jobs run at once in one worker process. */
  readonly concurrency?: number;
}

type Work = (data: object, id: string) => Promise<void>;

interface JobKind {
  readonly name: string;
  readonly options: JobOptions;
  readonly work: Work;
}

/** The queue where those rest that failed for good. */
export const DEAD_LETTERS = 'dead_letters';
/** Small, because the jobs of a batch are done one after the other and their time runs from the fetch. */
const BATCH = 5;
const LOOK_EVERY_SECONDS = 2;

/** Jobs and timers as rows in PostgreSQL, enqueued in the transaction that wants them, done by worker processes. */
@Injectable()
export class Jobs implements BeforeApplicationShutdown {
  private readonly logger = new Logger(Jobs.name);
  private readonly kinds = new Map<string, JobKind>();
  private readonly boss: PgBoss;
  private started = false;

  constructor(connection: Connection) {
    const where = typeof connection === 'string' ? { connectionString: connection } : connection;
    this.boss = new PgBoss({ ...where, max: 3, application_name: 'plenum jobs', useListenNotify: true });
    this.boss.on('error', (error: unknown) => this.logger.warn((error as Error).message));
  }

  /** Called by features in `onModuleInit`. Running the same job twice must be harmless. */
  define<Data extends object>(
    name: string,
    work: (data: Data, id: string) => Promise<void>,
    options: JobOptions = {},
  ): void {
    if (this.kinds.has(name)) throw new Error(`The job ${name} is defined twice.`);
    this.kinds.set(name, { name, options, work: work as unknown as Work });
  }

  /** Opens the queues, so that jobs can be sent; every process that sends or works calls it once. */
  async open(): Promise<void> {
    if (this.started) return;
    await this.boss.start();
    this.started = true;
    await this.boss.createQueue(DEAD_LETTERS, { retentionSeconds: 90 * 86_400 });
    for (const { name, options } of this.kinds.values()) {
      const queue = {
        notify: true,
        deadLetter: DEAD_LETTERS,
        retryLimit: options.retries ?? 8,
        retryDelay: options.retryDelaySeconds ?? 2,
        retryBackoff: true,
        expireInSeconds: options.timeoutSeconds ?? 120,
      };
      await this.boss.createQueue(name, queue);
      await this.boss.updateQueue(name, queue);
    }
  }

  /** Takes jobs from now on. */
  async work(): Promise<void> {
    await this.open();
    for (const { name, options, work } of this.kinds.values()) {
      await this.boss.work<object>(
        name,
        {
          // One NOTIFY stands for everything a transaction sent, and none announces a retry or a start time: what
          // it does not announce is fetched batch after batch while batches are full, and looked for every two seconds.
          batchSize: BATCH,
          burstWhenBatchFull: true,
          perJobResults: true,
          pollingIntervalSeconds: LOOK_EVERY_SECONDS,
          notifyPollingIntervalSeconds: LOOK_EVERY_SECONDS,
          localConcurrency: options.concurrency ?? 1,
        },
        (jobs) => this.oneByOne(jobs, work),
      );
      if (options.cron) await this.boss.schedule(name, options.cron, {}, { tz: 'UTC' });
    }
  }

  /** One that fails never fails its neighbours. */
  private async oneByOne(jobs: readonly Job<object>[], work: Work): Promise<JobResult[]> {
    const results: JobResult[] = [];
    for (const { id, data } of jobs) {
      try {
        await work(data, id);
        results.push({ id, status: 'completed' });
      } catch (error) {
        const { message, stack } = error as Error;
        results.push({ id, status: 'failed', output: { message, stack } });
      }
    }
    return results;
  }

  async send(tx: Transaction, name: string, data: object, startAfter?: Date): Promise<void> {
    await this.sendMany(tx, name, [{ data, ...(startAfter ? { startAfter } : {}) }]);
  }

  async sendMany(tx: Transaction, name: string, jobs: readonly { data: object; startAfter?: Date }[]): Promise<void> {
    if (!this.kinds.has(name)) throw new Error(`No job is called ${name}.`);
    if (jobs.length === 0) return;
    await this.boss.insert(name, [...jobs], {
      db: { executeSql: async (text, values) => ({ rows: await tx.query({ text, values } as unknown as Sql) }) },
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (!this.started) return;
    this.started = false;
    await this.boss.stop({ graceful: true, timeout: 10_000 });
  }
}
