import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Why: the feed. A post stands in one place and can be found by every stream it belongs to. */
export class PublishPosts1763800070000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table post (
        id uuid primary key,
        author_id uuid not null references person,
        kind text not null check (kind in ('UPDATE', 'QUESTION', 'PRAISE', 'POLL', 'ANNOUNCEMENT')),
        place_kind text not null check (place_kind in ('COMPANY', 'DEPARTMENT', 'SPACE')),
        place_id uuid not null,
        title text not null default '' check (length(title) <= 200),
        text text not null default '' check (length(text) <= 20000),
        link_url text,
        client_key text not null check (length(client_key) between 8 and 64),
        body_hash bytea not null,
        version integer not null default 1,
        reach integer check (reach >= 0),
        expires_at timestamptz,
        pinned_at timestamptz,
        accepted_comment_id uuid,
        created_at timestamptz not null default now(),
        edited_at timestamptz,
        deleted_at timestamptz,
        deleted_by uuid references person,
        unique (author_id, client_key),
        check (kind = 'ANNOUNCEMENT' or (expires_at is null and reach is null)),
        check (kind = 'QUESTION' or accepted_comment_id is null),
        check ((place_kind = 'COMPANY') = (place_id = '00000000-0000-7000-8000-000000000001'))
      );
      create index post_announcement on post (place_id, id desc) where kind = 'ANNOUNCEMENT' and deleted_at is null;
      create index post_pinned on post (place_id, pinned_at desc) where pinned_at is not null and deleted_at is null;

      -- Every stream a living post can be found by: its place, its author and its topics. A removed post has no row here.
      create table post_stream (
        stream_id uuid not null,
        post_id uuid not null references post,
        space_id uuid,
        primary key (stream_id, post_id) include (space_id)
      );
      create index post_stream_post on post_stream (post_id);

      -- Narrow and often written, apart from the text.
      create table post_counter (
        post_id uuid primary key references post,
        comments integer not null default 0 check (comments >= 0),
        seen integer not null default 0 check (seen >= 0),
        active_at timestamptz not null default now()
      ) with (fillfactor = 70);

      create table post_revision (
        post_id uuid not null references post,
        version integer not null,
        title text not null,
        text text not null,
        written_at timestamptz not null,
        primary key (post_id, version)
      );
      create table post_mention (
        post_id uuid not null references post,
        person_id uuid references person,
        department_id uuid references department,
        check ((person_id is null) <> (department_id is null))
      );
      create unique index post_mention_once on post_mention (post_id, coalesce(person_id, department_id));

      create table poll (
        post_id uuid primary key references post,
        multiple boolean not null,
        closes_at timestamptz,
        results text not null check (results in ('ALWAYS', 'AFTER_VOTE', 'AFTER_CLOSE')),
        voters integer not null default 0 check (voters >= 0)
      );
      create table poll_option (
        post_id uuid not null references poll,
        position smallint not null,
        text text not null check (length(text) between 1 and 150),
        votes integer not null default 0 check (votes >= 0),
        primary key (post_id, position)
      );
      create table poll_vote (
        post_id uuid not null,
        person_id uuid not null references person,
        position smallint not null,
        created_at timestamptz not null default now(),
        primary key (post_id, person_id, position),
        foreign key (post_id, position) references poll_option
      );

      create table praise_recipient (
        post_id uuid not null references post,
        person_id uuid references person,
        department_id uuid references department,
        check ((person_id is null) <> (department_id is null))
      );
      create unique index praise_recipient_once on praise_recipient (post_id, coalesce(person_id, department_id));

      create table post_seen (
        person_id uuid not null references person,
        post_id uuid not null references post,
        seen_at timestamptz not null default now(),
        primary key (person_id, post_id)
      );
      create table bookmark (
        person_id uuid not null references person,
        post_id uuid not null references post,
        created_at timestamptz not null default now(),
        primary key (person_id, post_id)
      );
      create table post_report (
        id uuid primary key,
        post_id uuid not null references post,
        reporter_id uuid not null references person,
        reason text not null check (length(reason) between 1 and 1000),
        created_at timestamptz not null default now(),
        closed_at timestamptz,
        closed_by uuid references person,
        outcome text check (outcome in ('KEPT', 'REMOVED')),
        check ((closed_at is null) = (outcome is null))
      );
      create unique index post_report_open_once on post_report (post_id, reporter_id) where closed_at is null;

      create table post_draft (
        id uuid primary key,
        person_id uuid not null references person,
        content jsonb not null,
        version integer not null default 1,
        publish_at timestamptz,
        time_zone text,
        failure text,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        check ((publish_at is null) = (time_zone is null))
      );
      create index post_draft_person on post_draft (person_id, id desc);
      create index post_draft_due on post_draft (publish_at) where publish_at is not null and failure is null;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table post_draft, post_report, bookmark, post_seen, praise_recipient, poll_vote, poll_option, poll,
        post_mention, post_revision, post_counter, post_stream, post;`);
  }
}
