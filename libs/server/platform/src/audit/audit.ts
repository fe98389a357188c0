import { Injectable } from '@nestjs/common';
import { type Transaction } from '../database/database';
import { commitment, newSalt, type NewAuditEntry } from './audit-entry';

@Injectable()
export class Audit {
  /** Records an act in the transaction of the act, as it commits. The chain takes it in after commit (`AuditChain`). */
  async append(tx: Transaction, entry: NewAuditEntry): Promise<void> {
    const personal = Object.entries(entry.personal ?? {}).map(([name, value]) => ({ name, value, salt: newSalt() }));
    const commitments = Object.fromEntries(personal.map(({ name, value, salt }) => [name, commitment(salt, value)]));
    tx.records.entry({
      action: entry.action,
      actor_id: entry.actorId,
      object_type: entry.objectType,
      object_id: entry.objectId,
      facts: entry.facts ?? {},
      commitments,
      personal,
    });
  }
}
