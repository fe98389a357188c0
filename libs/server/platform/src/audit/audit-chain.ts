import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { type Queryable, type Transaction } from '../database/database';
import { join, sql } from '../database/sql';
import { Transactions } from '../database/transactions';
import { Doorbell } from '../outbox/doorbell';
import { WakefulLoop } from '../outbox/wakeful-loop';
import { chainHash, GENESIS, type AuditEntry } from './audit-entry';

const BATCH = 1_000;
/** Between two looks while much is written: what came meanwhile is taken together. */
const REST_MS = 20;
/** One sealer at a time in the whole deployment. */
const SEAL_LOCK = 7_536_802;

interface EntryRow {
  id: string;
  xid: string;
  at: string;
  action: string;
  actor_id: string | null;
  object_type: string;
  object_id: string;
  facts: Record<string, unknown>;
  commitments: Record<string, string>;
}

export const entryColumns = sql`
  e.id, e.xid::text as xid, to_char(e.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
  e.action, e.actor_id, e.object_type, e.object_id, e.facts, e.commitments`;

export const toEntry = (row: EntryRow): AuditEntry => ({
  id: row.id,
  at: row.at,
  action: row.action,
  actorId: row.actor_id,
  objectType: row.object_type,
  objectId: row.object_id,
  facts: row.facts,
  commitments: row.commitments,
});

/**
 * Chains what has been committed, in the order in which no later commit can come before. Sealing after commit
 * instead of in the writing transaction keeps writers from queueing behind one chain head; an entry stays
 * unsealed for milliseconds while a worker runs.
 */
@Injectable()
export class AuditChain implements BeforeApplicationShutdown {
  private loop: WakefulLoop | undefined;

  constructor(
    private readonly transactions: Transactions,
    private readonly doorbell: Doorbell,
  ) {}

  start(): void {
    this.loop = new WakefulLoop('audit chain', this.doorbell, () => this.sealNext(), REST_MS);
    this.loop.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.loop?.stop();
  }

  /** Seals everything that is committed now. */
  async sealAll(): Promise<void> {
    while (await this.sealNext());
  }

  private sealNext(): Promise<boolean> {
    return this.transactions.run((tx) => seal(tx));
  }
}

async function seal(tx: Transaction): Promise<boolean> {
  await tx.query(sql`select pg_advisory_xact_lock(${SEAL_LOCK})`);
  const last = await lastSeal(tx);
  const rows = await tx.query<EntryRow>(sql`
    select ${entryColumns} from audit_entry e
     where (e.xid, e.id) > (${last.xid}::xid8, ${last.entryId}::bigint)
       and e.xid < pg_snapshot_xmin(pg_current_snapshot())
     order by e.xid, e.id limit ${BATCH}`);
  if (rows.length === 0) return false;
  let hash = last.hash;
  const seals = rows.map((row, at) => {
    hash = chainHash(hash, toEntry(row));
    return sql`(${last.seq + at + 1}::bigint, ${row.id}::bigint, ${row.xid}::xid8, ${hash}::bytea)`;
  });
  await tx.query(sql`insert into audit_seal (seq, entry_id, xid, hash) values ${join(seals)}`);
  return rows.length === BATCH;
}

async function lastSeal(on: Queryable): Promise<{ seq: number; entryId: string; xid: string; hash: Buffer }> {
  const [row] = await on.query<{ seq: string; entry_id: string; xid: string; hash: Buffer }>(
    sql`select seq, entry_id, xid::text as xid, hash from audit_seal order by seq desc limit 1`,
  );
  if (!row) return { seq: 0, entryId: '0', xid: '0', hash: GENESIS };
  return { seq: Number(row.seq), entryId: row.entry_id, xid: row.xid, hash: row.hash };
}
