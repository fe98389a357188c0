import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Why: communities across departments; who may read a post in one depends on its visibility and its members. */
export class GatherInSpaces1763800040000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table space (
        id uuid primary key,
        name text not null check (length(name) between 1 and 80),
        description text not null default '' check (length(description) <= 2000),
        visibility text not null check (visibility in ('OPEN', 'PRIVATE', 'HIDDEN')),
        created_by uuid not null references person,
        client_key text not null check (length(client_key) between 8 and 64),
        body_hash bytea not null,
        members integer not null default 0 check (members >= 0),
        version integer not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        archived_at timestamptz,
        unique (created_by, client_key)
      );
      -- Hidden names are not unique: "already taken" would tell an outsider that a hidden space exists.
      create unique index space_name on space (lower(name)) where archived_at is null and visibility <> 'HIDDEN';
      create index space_order on space (lower(name), id);

      create table space_member (
        space_id uuid not null references space,
        person_id uuid not null references person,
        role text not null check (role in ('MEMBER', 'STEWARD')),
        joined_at timestamptz not null default now(),
        primary key (space_id, person_id)
      );
      create index space_member_person on space_member (person_id, space_id) include (role);
      create index space_member_steward on space_member (space_id, person_id) where role = 'STEWARD';

      create table space_request (
        id uuid primary key,
        space_id uuid not null references space,
        person_id uuid not null references person,
        message text not null default '' check (length(message) <= 500),
        created_at timestamptz not null default now(),
        unique (space_id, person_id)
      );
      create index space_request_order on space_request (space_id, id);
      create index space_request_person on space_request (person_id);
      create table space_invitation (
        id uuid primary key,
        space_id uuid not null references space,
        person_id uuid not null references person,
        invited_by uuid not null references person,
        created_at timestamptz not null default now(),
        unique (person_id, space_id)
      );
      create index space_invitation_order on space_invitation (space_id, id);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table space_invitation, space_request, space_member, space');
  }
}
