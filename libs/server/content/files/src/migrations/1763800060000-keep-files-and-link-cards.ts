import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Why: pictures and documents hang on what people say, and a link shows what stands behind it. */
export class KeepFilesAndLinkCards1763800060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A file without an owner was fetched by the house itself (the picture of a link card).
      create table file (
        id uuid primary key,
        owner_id uuid references person,
        kind text not null check (kind in ('PICTURE', 'VIDEO', 'DOCUMENT', 'ARCHIVE', 'TEXT')),
        name text not null check (length(name) between 1 and 200),
        media_type text not null check (length(media_type) between 3 and 120),
        bytes bigint not null check (bytes > 0),
        sha256 bytea not null check (length(sha256) = 32),
        width integer check (width > 0),
        height integer check (height > 0),
        placeholder text check (length(placeholder) <= 200),
        loose_since timestamptz default now(),
        created_at timestamptz not null default now(),
        check ((kind = 'PICTURE') = (width is not null and height is not null and placeholder is not null))
      );
      comment on column file.sha256 is 'Of the bytes as they came in; what is stored of a picture is built anew.';
      comment on column file.loose_since is 'Since when it hangs on nothing; null while it hangs on something.';
      create index file_owner on file (owner_id, id);
      create index file_loose on file (loose_since) where loose_since is not null;

      -- What is stored: for a picture several sizes, for anything else the original only.
      create table file_variant (
        file_id uuid not null references file on delete cascade,
        variant text not null check (variant in ('original', 'large', 'medium', 'thumb')),
        sha256 bytea not null check (length(sha256) = 32),
        media_type text not null,
        bytes bigint not null check (bytes > 0),
        primary key (file_id, variant)
      );
      create index file_variant_stored on file_variant (sha256);

      -- What a file hangs on: one thing at a time.
      create table attachment (
        file_id uuid primary key references file on delete cascade,
        object_type text not null check (object_type ~ '^[a-z_]{1,40}$'),
        object_id uuid not null,
        position smallint not null check (position >= 0)
      );
      create unique index attachment_object on attachment (object_id, object_type, position);

      create table link_card (
        id uuid primary key,
        url_hash bytea not null unique check (length(url_hash) = 32),
        url text not null check (length(url) <= 2048),
        state text not null check (state in ('PENDING', 'READY', 'FAILED')),
        title text not null default '' check (length(title) <= 200),
        description text not null default '' check (length(description) <= 400),
        site text not null default '' check (length(site) <= 80),
        asked_at timestamptz not null,
        fetched_at timestamptz,
        check (state <> 'READY' or (title <> '' and fetched_at is not null))
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table link_card, attachment, file_variant, file');
  }
}
