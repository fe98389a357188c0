import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Why: the Following feed is the union of the streams one follows, less those one has muted for a while. */
export class LetPeopleFollowStreams1763800030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table follow (
        person_id uuid not null references person,
        stream_id uuid not null,
        kind text not null check (kind in ('PERSON', 'SPACE', 'DEPARTMENT', 'TOPIC')),
        created_at timestamptz not null default now(),
        primary key (person_id, stream_id) include (kind)
      );
      create index follow_stream on follow (stream_id, person_id);

      create table mute (
        person_id uuid not null references person,
        stream_id uuid not null,
        kind text not null check (kind in ('COMPANY', 'PERSON', 'SPACE', 'DEPARTMENT', 'TOPIC')),
        until timestamptz not null,
        primary key (person_id, stream_id)
      );

      -- A topic's id is the UUID v5 of its tag, so that nobody has to look it up. posts counts all that ever carried it,
      -- closed spaces included: it orders, and is shown to nobody.
      create table topic (
        id uuid primary key,
        tag text not null unique check (length(tag) between 1 and 50),
        posts integer not null default 0 check (posts >= 0),
        created_at timestamptz not null default now()
      );
      create index topic_tag_prefix on topic (tag text_pattern_ops) where posts > 0;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table topic, mute, follow');
  }
}
