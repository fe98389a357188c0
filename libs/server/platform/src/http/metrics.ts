import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { Database } from '../database/database';
import { sql } from '../database/sql';
import { countDeadLetters } from '../jobs/dead-letters';

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What this process measures about itself. Labels are names of ours, never what a caller sent. */
@Injectable()
export class Metrics implements OnApplicationShutdown {
  readonly registry = new Registry();
  private readonly http = new Histogram({
    name: 'plenum_http_seconds',
    help: 'Answers by route, method and status.',
    labelNames: ['route', 'method', 'status'],
    buckets: SECONDS,
    registers: [this.registry],
  });
  private readonly operations = new Histogram({
    name: 'plenum_operation_seconds',
    help: 'GraphQL operations by registered name.',
    labelNames: ['operation'],
    buckets: SECONDS,
    registers: [this.registry],
  });
  private readonly failures = new Counter({
    name: 'plenum_operation_failures_total',
    help: 'GraphQL operations that were refused or answered with errors.',
    labelNames: ['operation'],
    registers: [this.registry],
  });

  constructor(private readonly database: Database) {
    collectDefaultMetrics({ register: this.registry, prefix: 'plenum_' });
    this.gauge('plenum_database_connections', 'Open connections.', () => this.database.connections.open);
    this.gauge(
      'plenum_database_waiting',
      'Requests waiting for a connection.',
      () => this.database.connections.waiting,
    );
    this.gauges('plenum_dead_letters', 'Jobs that failed for good.', 'queue', async () =>
      (await countDeadLetters(database)).map(({ queue, count }) => [queue, count]),
    );
    this.gauges('plenum_dead_letters_oldest_seconds', 'For how long the oldest of them rests.', 'queue', async () =>
      (await countDeadLetters(database)).map(({ queue, oldestSeconds }) => [queue, oldestSeconds]),
    );
    this.gauge('plenum_outbox_waiting_seconds', 'Age of the oldest event not yet relayed.', () => this.outboxAge());
  }

  /** Read whenever somebody asks for the metrics; one that fails is left out. */
  gauge(name: string, help: string, read: () => number | Promise<number>): void {
    new Gauge({
      name,
      help,
      registers: [this.registry],
      async collect() {
        try {
          this.set(await read());
        } catch {
          this.reset(); // the database is away: the other metrics are wanted all the more
        }
      },
    });
  }

  /** The same with a value for each of several names of ours. */
  gauges(name: string, help: string, label: string, read: () => Promise<[string, number][]>): void {
    new Gauge({
      name,
      help,
      labelNames: [label],
      registers: [this.registry],
      async collect() {
        this.reset();
        for (const [of, value] of await read().catch(() => [])) this.set({ [label]: of }, value);
      },
    });
  }

  request(route: string, method: string, status: number, milliseconds: number): void {
    this.http.observe({ route, method, status }, milliseconds / 1_000);
  }

  operation(name: string, ok: boolean, milliseconds: number): void {
    this.operations.observe({ operation: name }, milliseconds / 1_000);
    if (!ok) this.failures.inc({ operation: name });
  }

  text(): Promise<string> {
    return this.registry.metrics();
  }

  onApplicationShutdown(): void {
    this.registry.clear();
  }

  private async outboxAge(): Promise<number> {
    const [row] = await this.database.query<{ age: string | null }>(sql`
      select extract(epoch from now() - e.occurred_at) as age
        from outbox_event e left join outbox_cursor c on c.reader = 'relay'
       where (e.xid, e.id) > (coalesce(c.xid, '0'::xid8), coalesce(c.id, 0))
       order by e.xid, e.id limit 1`);
    return Number(row?.age ?? 0);
  }
}
