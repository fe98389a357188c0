import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Why: in another cluster than the one they were written in, transaction numbers mean nothing and have to be written
 * anew. They are no part of what the audit chain proves, so they alone may change; all that it proves still may not.
 */
export class LetARestoredDatabaseGoOn1763800094000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger audit_entry_append_only on audit_entry;
      drop trigger audit_seal_append_only on audit_seal;
      create trigger audit_entry_append_only
        before update of id, at, action, actor_id, object_type, object_id, facts, commitments or delete or truncate
        on audit_entry for each statement execute function audit_is_append_only();
      create trigger audit_seal_append_only before update of seq, entry_id, hash or delete or truncate
        on audit_seal for each statement execute function audit_is_append_only();`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger audit_entry_append_only on audit_entry;
      drop trigger audit_seal_append_only on audit_seal;
      create trigger audit_entry_append_only before update or delete or truncate on audit_entry
        for each statement execute function audit_is_append_only();
      create trigger audit_seal_append_only before update or delete or truncate on audit_seal
        for each statement execute function audit_is_append_only();`);
  }
}
