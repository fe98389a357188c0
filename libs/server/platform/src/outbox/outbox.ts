import { Injectable } from '@nestjs/common';
import { type Queryable, type Transaction } from '../database/database';
import { sql } from '../database/sql';
import { Doorbell } from './doorbell';
import { type NewEvent, type RecordedEvent } from './event';

/** Where a reader stands. Ordered by transaction first, because ids alone are not in the order of commit. */
export interface OutboxPosition {
  readonly xid: string;
  readonly id: number;
}

interface OutboxRow {
  id: string;
  xid: string;
  name: string;
  payload: object;
  occurred_at: Date;
}

@Injectable()
export class Outbox {
  constructor(private readonly doorbell: Doorbell) {}

  /** Records what happened in the transaction in which it happens, as it commits; readers hear of it after commit. */
  async append(tx: Transaction, ...events: NewEvent[]): Promise<void> {
    if (events.length === 0) return;
    for (const { name, payload } of events) tx.records.event({ name, payload });
    this.ringAfter(tx);
  }

  /** For writes that insert their event in their own statement. */
  ringAfter(tx: Transaction): void {
    tx.onCommit(() => this.doorbell.ring());
  }

  /** Before everything that is not committed yet; what was committed while something older was open comes once more. */
  async head(on: Queryable): Promise<OutboxPosition> {
    const [row] = await on.query<{ xid: string }>(sql`select pg_snapshot_xmin(pg_current_snapshot())::text as xid`);
    return { xid: row!.xid, id: 0 };
  }

  /**
   * The next events after a position, at most `limit`, in an order in which no later commit can come before them:
   * it stops below the oldest transaction still open. Walks the index outbox_event_order.
   */
  async after(
    on: Queryable,
    position: OutboxPosition,
    limit: number,
  ): Promise<{ events: RecordedEvent[]; position: OutboxPosition }> {
    const rows = await on.query<OutboxRow>(sql`
      select id, xid::text as xid, name, payload, occurred_at
        from outbox_event
       where (xid, id) > (${position.xid}::xid8, ${position.id}::bigint)
         and xid < pg_snapshot_xmin(pg_current_snapshot())
       order by xid, id
       limit ${limit}`);
    const last = rows.at(-1);
    return {
      events: rows.map((row) => ({
        id: Number(row.id),
        name: row.name,
        payload: row.payload,
        occurredAt: row.occurred_at,
      })),
      position: last ? { xid: last.xid, id: Number(last.id) } : position,
    };
  }
}
