import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import { type Queryable, type Row, type Transaction } from '../database/database';
import { join, type Sql, sql } from '../database/sql';
import { DEAD_LETTERS } from './jobs';

/** A job that failed in every try. */
export interface DeadLetter {
  readonly id: string;
  /** Where it failed, and where it goes again. */
  readonly queue: string;
  readonly failedAt: Date;
  readonly tries: number;
  /** What the last try failed with. */
  readonly reason: string;
  /** Ids and plain values. */
  readonly data: object;
}

export interface DeadLetterCount {
  readonly queue: string;
  readonly count: number;
  readonly oldestSeconds: number;
}

/** Nobody has taken them up: the order of pg-boss's states is that of a job's life. */
const resting = sql`j.name = ${DEAD_LETTERS} and j.state < 'active'`;

/** Before the first process has opened the queues there are no tables. */
async function areQueuesOpen(on: Queryable): Promise<boolean> {
  const [row] = await on.query<{ open: boolean }>(sql`select to_regclass('pgboss.job') is not null as open`);
  return row!.open;
}

/** How many rest, and since when. */
export async function countDeadLetters(on: Queryable): Promise<DeadLetterCount[]> {
  if (!(await areQueuesOpen(on))) return [];
  return on.query<DeadLetterCount & Row>(sql`
    select j.source_name as queue, count(*)::int as count,
           extract(epoch from now() - min(j.created_on))::float as "oldestSeconds"
      from pgboss.job j where ${resting} group by j.source_name order by j.source_name`);
}

/** Jobs that failed for good rest for 90 days: until then they can be looked at, tried again or given up. */
@Injectable()
export class DeadLetters {
  constructor(private readonly audit: Audit) {}

  /** The oldest first. */
  async list(on: Queryable, most: number): Promise<DeadLetter[]> {
    if (!(await areQueuesOpen(on))) return [];
    return on.query<DeadLetter & Row>(sql`
      select j.id, j.source_name as queue, j.created_on as "failedAt", coalesce(j.source_retry_count, 0) + 1 as tries,
             coalesce(j.output ->> 'message', j.output #>> '{value}', j.output::text, '') as reason, j.data
        from pgboss.job j where ${resting} order by j.created_on, j.id limit ${most}`);
  }

  /**
   * Sends them again as if they were new and says how many: one by its id, all of one queue, or all. One whose queue is
   * no more stays. Running a job twice is harmless, so this may be done before its cause is found.
   */
  async retry(tx: Transaction, { id, queue }: { id?: string; queue?: string }): Promise<number> {
    const ids = await this.take(tx, 'job.retried', [
      sql`exists (select from pgboss.queue q where q.name = j.source_name)`,
      ...(id === undefined ? [] : [sql`j.id = ${id}::uuid`]),
      ...(queue === undefined ? [] : [sql`j.source_name = ${queue}`]),
    ]);
    if (ids.length === 0) return 0;
    await tx.query(sql`
      insert into pgboss.job (name, data, priority, retry_limit, retry_backoff, retry_delay, retry_delay_max, expire_seconds,
                              keep_until, deletion_seconds, policy, singleton_key, heartbeat_seconds, dead_letter)
      select q.name, j.data, j.priority, q.retry_limit, q.retry_backoff, q.retry_delay, q.retry_delay_max, q.expire_seconds,
             now() + q.retention_seconds * interval '1s', q.deletion_seconds, q.policy, j.singleton_key,
             q.heartbeat_seconds, q.dead_letter
        from pgboss.job j join pgboss.queue q on q.name = j.source_name
       where j.name = ${DEAD_LETTERS} and j.id = any (${ids}::uuid[])`);
    return remove(tx, ids);
  }

  /** Gives one up for good. */
  async drop(tx: Transaction, id: string): Promise<number> {
    return remove(tx, await this.take(tx, 'job.given-up', [sql`j.id = ${id}::uuid`]));
  }

  /** Locks those that nobody else is taking, and records what happens to them. */
  private async take(tx: Transaction, action: string, conditions: Sql[]): Promise<string[]> {
    if (!(await areQueuesOpen(tx))) return [];
    const rows = await tx.query<{ id: string; queue: string }>(sql`
      select j.id, j.source_name as queue from pgboss.job j
       where ${join([resting, ...conditions], ' and ')} for update skip locked`);
    for (const { id, queue } of rows) {
      await this.audit.append(tx, { action, actorId: null, objectType: 'job', objectId: id, facts: { queue } });
    }
    return rows.map(({ id }) => id);
  }
}

async function remove(tx: Transaction, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0;
  await tx.query(sql`delete from pgboss.job where name = ${DEAD_LETTERS} and id = any (${[...ids]}::uuid[])`);
  return ids.length;
}
