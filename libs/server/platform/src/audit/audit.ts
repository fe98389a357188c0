import { Injectable } from '@nestjs/common';
import { type Transaction } from '../database/database';
import { sql } from '../database/sql';
import { commitment, newSalt, type NewAuditEntry } from './audit-entry';

@Injectable()
export class Audit {
  /** Records an act in the transaction of the act. The chain takes it in after commit (`AuditChain`). */
  async append(tx: Transaction, entry: NewAuditEntry): Promise<void> {
    const personal = Object.entries(entry.personal ?? {}).map(([name, value]) => ({ name, value, salt: newSalt() }));
    const commitments = Object.fromEntries(personal.map(({ name, value, salt }) => [name, commitment(salt, value)]));
    await tx.query(sql`
      with entry as (
        insert into audit_entry (action, actor_id, object_type, object_id, facts, commitments)
        values (${entry.action}, ${entry.actorId}, ${entry.objectType}, ${entry.objectId},
                ${JSON.stringify(entry.facts ?? {})}::jsonb, ${JSON.stringify(commitments)}::jsonb)
        returning id)
      insert into audit_personal (entry_id, name, salt, value)
      select entry.id, p.name, p.salt, p.value
        from entry, jsonb_to_recordset(${JSON.stringify(personal)}::jsonb) as p(name text, salt text, value text)`);
  }
}
