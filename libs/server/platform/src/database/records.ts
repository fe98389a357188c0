import { sql, type Sql } from './sql';

/** One row of the audit table, as it is to be written. */
export interface EntryRecord {
  readonly action: string;
  readonly actor_id: string | null;
  readonly object_type: string;
  readonly object_id: string;
  readonly facts: object;
  readonly commitments: object;
  readonly personal: readonly { readonly name: string; readonly value: string; readonly salt: string }[];
}

/** One row of the outbox, as it is to be written. */
export interface EventRecord {
  readonly name: string;
  readonly payload: object;
}

/** What a transaction says of itself, in the order in which it was said. */
export class Records {
  private readonly entries: EntryRecord[] = [];
  private readonly events: EventRecord[] = [];

  entry(entry: EntryRecord): void {
    this.entries.push(entry);
  }
  event(event: EventRecord): void {
    this.events.push(event);
  }

  /** All of it in one statement of one text, or null when there is nothing to say. */
  statement(): Sql | null {
    if (this.entries.length === 0 && this.events.length === 0) return null;
    return sql`
      with entry as materialized (
        select nextval('audit_entry_id_seq') as id, given.*
          from (select * from rows from (jsonb_to_recordset(${JSON.stringify(this.entries)}::jsonb) as (
                  action text, actor_id uuid, object_type text, object_id text, facts jsonb, commitments jsonb, personal jsonb))
                  with ordinality order by ordinality) given),
      entries as (
        insert into audit_entry (id, action, actor_id, object_type, object_id, facts, commitments) overriding system value
        select id, action, actor_id, object_type, object_id, facts, commitments from entry),
      personal as (
        insert into audit_personal (entry_id, name, salt, value)
        select entry.id, p.name, p.salt, p.value
          from entry, jsonb_to_recordset(entry.personal) as p(name text, salt text, value text))
      insert into outbox_event (name, payload)
      select name, payload
        from rows from (jsonb_to_recordset(${JSON.stringify(this.events)}::jsonb) as (name text, payload jsonb)) with ordinality
       order by ordinality`;
  }
}
