import { Injectable, Logger } from '@nestjs/common';
import { Audit } from '../audit/audit';
import { Database, type Queryable, type Transaction } from '../database/database';
import { raw, sql } from '../database/sql';
import { Transactions } from '../database/transactions';
import { RELAY } from './relay';

/** The number of the next transaction: whatever stands in a row that we can see is smaller, if it was written here. */
const next = sql`pg_snapshot_xmax(pg_current_snapshot())`;

/** New numbers in the place of foreign ones, smaller than any that a cluster gives. */
const DONE = sql`'0'::xid8`;
const EDGE = sql`'1'::xid8`;
const AHEAD = sql`'2'::xid8`;

/**
 * The order of events and audit entries is that of transaction numbers, and each cluster counts its own. A dump that is
 * restored into a younger one holds numbers from the future: its events would wait for years, and new ones, with smaller
 * numbers than the relay has passed, would never be relayed nor new entries sealed. Numbers of the past do no harm.
 */
@Injectable()
export class AnotherCluster {
  private readonly logger = new Logger(AnotherCluster.name);

  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly audit: Audit,
  ) {}

  /** Before a process writes anything. What was relayed and sealed stays so; all else is relayed and sealed once. */
  async settleIn(): Promise<void> {
    if (!(await isMigrated(this.database)) || !(await isForeign(this.database))) return;
    await this.transactions.run(async (tx) => {
      // It writes two whole tables anew.
      await tx.query(sql`set local statement_timeout = 0`);
      await tx.query(sql`lock table outbox_event, outbox_cursor, audit_entry, audit_seal in share row exclusive mode`);
      if (!(await isForeign(tx))) return; // Another process was quicker.
      await renumberEvents(tx);
      await renumberAudit(tx);
      const object = { objectType: 'database', objectId: 'plenum' };
      await this.audit.append(tx, { action: 'database.moved', actorId: null, ...object });
    });
    this.logger.warn('This database comes from another PostgreSQL cluster: its transaction numbers were written anew.');
  }
}

/** A process over an empty database starts and says that it is not ready. */
async function isMigrated(on: Queryable): Promise<boolean> {
  const [row] = await on.query<{ there: boolean }>(sql`select to_regclass('audit_seal') is not null as there`);
  return row!.there;
}

async function isForeign(on: Queryable): Promise<boolean> {
  const latest = [
    ['outbox_event', 'xid'],
    ['outbox_cursor', 'xid'],
    ['audit_entry', 'xid'],
    ['audit_seal', 'seq'],
  ].map(([table, order]) => raw(`(select xid from ${table} order by ${order} desc limit 1)`));
  const [row] = await on.query<{ foreign: boolean }>(
    sql`select coalesce(greatest(${latest[0]}, ${latest[1]}, ${latest[2]}, ${latest[3]}) >= ${next}, false) as foreign`,
  );
  return row!.foreign;
}

/** What somebody wrote here before we came has small numbers, but larger ids than all that was restored. */
async function renumberEvents(tx: Transaction): Promise<void> {
  const [restored] = await tx.query<{ last: string | null }>(sql`
    select greatest((select max(id) from outbox_event where xid >= ${next}),
                    (select id from outbox_cursor where reader = ${RELAY} and xid >= ${next})) as last`);
  if (restored!.last === null) return; // All numbers of the outbox are of the past.
  await tx.query(sql`
    update outbox_event e
       set xid = case when e.id <= ${restored!.last}::bigint
                       and (e.xid, e.id) <= (select c.xid, c.id from outbox_cursor c where c.reader = ${RELAY})
                      then ${DONE} else ${AHEAD} end`);
  await tx.query(sql`update outbox_cursor set xid = ${EDGE}, id = 0 where reader = ${RELAY}`);
}

async function renumberAudit(tx: Transaction): Promise<void> {
  await tx.query(sql`
    update audit_entry e set xid =
      case when exists (select from audit_seal s where s.entry_id = e.id) then ${DONE} else ${AHEAD} end`);
  await tx.query(sql`update audit_seal set xid = ${EDGE}`);
}
