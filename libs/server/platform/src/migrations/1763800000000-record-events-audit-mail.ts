import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Why: every later table's writes record events and audit entries, and some send mail, in their own transaction. */
export class RecordEventsAuditMail1763800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table outbox_event (
        id bigint generated always as identity primary key,
        xid xid8 not null default pg_current_xact_id(),
        name text not null,
        payload jsonb not null,
        occurred_at timestamptz not null default now()
      );
      create index outbox_event_order on outbox_event (xid, id);
      create table outbox_cursor (
        reader text primary key,
        xid xid8 not null default '0',
        id bigint not null default 0
      );

      create table audit_entry (
        id bigint generated always as identity primary key,
        xid xid8 not null default pg_current_xact_id(),
        at timestamptz not null default clock_timestamp(),
        action text not null,
        actor_id uuid,
        object_type text not null,
        object_id text not null,
        facts jsonb not null,
        commitments jsonb not null
      );
      create index audit_entry_order on audit_entry (xid, id);
      create index audit_entry_object on audit_entry (object_type, object_id, id);
      create table audit_personal (
        entry_id bigint not null references audit_entry,
        name text not null,
        salt text not null,
        value text not null,
        primary key (entry_id, name)
      );
      create table audit_seal (
        seq bigint primary key,
        entry_id bigint not null unique references audit_entry,
        xid xid8 not null,
        hash bytea not null check (length(hash) = 32)
      );
      create function audit_is_append_only() returns trigger language plpgsql as $$
        begin raise exception 'The audit log is append-only.'; end $$;
      create trigger audit_entry_append_only before update or delete or truncate on audit_entry
        for each statement execute function audit_is_append_only();
      create trigger audit_seal_append_only before update or delete or truncate on audit_seal
        for each statement execute function audit_is_append_only();

      create table mail_message (
        id uuid primary key,
        recipient text not null,
        subject text not null,
        body text not null,
        state text not null check (state in ('QUEUED', 'HELD', 'SENT')),
        created_at timestamptz not null default now(),
        sent_at timestamptz
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table mail_message, audit_seal, audit_personal, audit_entry, outbox_cursor, outbox_event;
      drop function audit_is_append_only;`);
  }
}
