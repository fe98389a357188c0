import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Why: people, places of posts and audiences hang on the tree of departments. */
export class KeepDepartmentsAsATree1763800010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table department (
        id uuid primary key,
        parent_id uuid references department,
        name text not null check (length(name) between 1 and 120),
        description text not null default '' check (length(description) <= 2000),
        -- Who added it, with the key under which the request may be sent again.
        added_by uuid,
        client_key text check (length(client_key) between 8 and 64),
        body_hash bytea check (length(body_hash) = 32),
        version integer not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        deactivated_at timestamptz,
        check (parent_id <> id),
        unique (added_by, client_key)
      );
      create unique index department_name on department
        (coalesce(parent_id, '00000000-0000-0000-0000-000000000000'), lower(name)) where deactivated_at is null;
      create index department_parent on department (parent_id);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table department');
  }
}
