import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Why: people answer posts and each other, two levels deep. */
export class AnswerPosts1763800080000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table comment (
        id uuid primary key,
        post_id uuid not null references post,
        parent_id uuid references comment,
        author_id uuid not null references person,
        text text not null check (length(text) <= 8000),
        client_key text not null check (length(client_key) between 8 and 64),
        body_hash bytea not null,
        version integer not null default 1,
        replies integer not null default 0 check (replies >= 0),
        created_at timestamptz not null default now(),
        edited_at timestamptz,
        deleted_at timestamptz,
        deleted_by uuid references person,
        unique (author_id, client_key)
      );
      create index comment_post on comment (post_id, id) where parent_id is null;
      create index comment_parent on comment (parent_id, id) where parent_id is not null;
      create index comment_author on comment (author_id, id desc);
      create table comment_revision (
        comment_id uuid not null references comment,
        version integer not null,
        text text not null,
        written_at timestamptz not null,
        primary key (comment_id, version)
      );
      alter table post add constraint post_accepted_comment foreign key (accepted_comment_id) references comment;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table post drop constraint post_accepted_comment;
      drop table comment_revision, comment;`);
  }
}
