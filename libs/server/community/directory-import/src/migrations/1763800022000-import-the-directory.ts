import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Why: an import is looked at before it is done, so what it would do is kept, row by row, until somebody does it. */
export class ImportTheDirectory1763800022000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table directory_import (
        id uuid primary key,
        created_by uuid not null references person,
        file_name text not null check (length(file_name) <= 200),
        file_sha256 bytea not null check (length(file_sha256) = 32),
        encoding text not null,
        encoding_guessed boolean not null,
        delimiter text not null,
        columns text[] not null,
        unknown_columns text[] not null,
        deactivate_missing boolean not null,
        counts jsonb not null,
        departments jsonb not null,
        created_at timestamptz not null default now(),
        applied_at timestamptz,
        applied_by uuid references person,
        check ((applied_at is null) = (applied_by is null))
      );
      create table directory_import_row (
        import_id uuid not null references directory_import on delete cascade,
        position integer not null,
        line integer,
        state text not null check (state in ('NEW', 'CHANGED', 'UNCHANGED', 'ERROR', 'MISSING')),
        person_id uuid,
        base_version integer,
        name text not null,
        email text not null,
        fields text[] not null,
        problems jsonb not null,
        data jsonb not null,
        primary key (import_id, position)
      );
      create index directory_import_row_state on directory_import_row (import_id, state, position);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table directory_import_row, directory_import');
  }
}
