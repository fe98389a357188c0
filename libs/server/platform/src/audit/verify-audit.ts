import { type Queryable } from '../database/database';
import { sql } from '../database/sql';
import { entryColumns, toEntry } from './audit-chain';
import { chainHash, commitment, GENESIS } from './audit-entry';

export interface AuditReport {
  readonly sealed: number;
  readonly unsealed: number;
  /** Hex of the last hash: written down elsewhere, it proves later that nothing before it was cut or rewritten. */
  readonly head: string;
  /** The first thing that is wrong, or null. */
  readonly problem: string | null;
}

const BATCH = 5_000;

interface SealedRow {
  seq: string;
  entry_id: string;
  hash: Buffer;
  id: string | null;
  xid: string;
  at: string;
  action: string;
  actor_id: string | null;
  object_type: string;
  object_id: string;
  facts: Record<string, unknown>;
  commitments: Record<string, string>;
}

/**
 * Walks the whole chain from its start: numbers without a hole, each hash over the one before, every personal value
 * that is still kept matching its commitment. Reads in batches; memory does not grow with the log.
 */
export async function verifyAudit(on: Queryable, expectedHead?: string): Promise<AuditReport> {
  let hash: Buffer = GENESIS;
  let sealed = 0;
  let headSeen = expectedHead === undefined;
  const report = async (problem: string | null): Promise<AuditReport> => ({
    sealed,
    unsealed: await countUnsealed(on),
    head: hash.toString('hex'),
    problem,
  });
  for (;;) {
    const rows = await on.query<SealedRow>(sql`
      select s.seq, s.entry_id, s.hash, ${entryColumns}
        from audit_seal s left join audit_entry e on e.id = s.entry_id
       where s.seq > ${sealed} order by s.seq limit ${BATCH}`);
    if (rows.length === 0) break;
    for (const row of rows) {
      if (Number(row.seq) !== sealed + 1) return report(`Entry ${sealed + 1} is missing.`);
      if (row.id === null) return report(`Entry ${row.seq} was removed.`);
      const expected = chainHash(hash, toEntry({ ...row, id: row.id }));
      if (!expected.equals(row.hash)) return report(`Entry ${row.seq} (${row.action}) was changed.`);
      hash = expected;
      sealed += 1;
      headSeen ||= expected.toString('hex') === expectedHead;
    }
  }
  if (!headSeen) return report('The head that was written down is not part of this chain.');
  return report(await firstBrokenCommitment(on));
}

async function countUnsealed(on: Queryable): Promise<number> {
  const [row] = await on.query<{ count: string }>(sql`
    select count(*) from audit_entry e where not exists (select 1 from audit_seal s where s.entry_id = e.id)`);
  return Number(row!.count);
}

async function firstBrokenCommitment(on: Queryable): Promise<string | null> {
  let after = { entry: '0', name: '' };
  for (;;) {
    const rows = await on.query<{
      entry_id: string;
      name: string;
      salt: string;
      value: string;
      expected: string | null;
    }>(sql`
      select p.entry_id, p.name, p.salt, p.value, e.commitments ->> p.name as expected
        from audit_personal p join audit_entry e on e.id = p.entry_id
       where (p.entry_id, p.name) > (${after.entry}::bigint, ${after.name})
       order by p.entry_id, p.name limit ${BATCH}`);
    for (const row of rows) {
      if (commitment(row.salt, row.value) !== row.expected)
        return `The value ${row.name} of entry id ${row.entry_id} was changed.`;
    }
    const last = rows.at(-1);
    if (!last) return null;
    after = { entry: last.entry_id, name: last.name };
  }
}
