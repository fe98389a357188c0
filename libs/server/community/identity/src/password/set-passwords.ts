import { type PersonId } from '@plenum/contract';
import { sql, type Transaction } from '@plenum/platform';
import { PasswordHashing } from './password-hashing';

/**
 * One password for many people, hashed once and written in one statement: for the demo company, whose passwords are
 * printed on the screen anyway. Never for people, because equal passwords get equal hashes.
 */
export async function setPasswords(tx: Transaction, personIds: readonly PersonId[], password: string): Promise<void> {
  const hash = await new PasswordHashing().hash(password);
  await tx.query(sql`
    insert into account (person_id, password_hash, password_changed_at)
    select id, ${hash}, now() from unnest(${[...personIds]}::uuid[]) as id
    on conflict (person_id) do update
      set password_hash = excluded.password_hash, password_changed_at = excluded.password_changed_at`);
}
