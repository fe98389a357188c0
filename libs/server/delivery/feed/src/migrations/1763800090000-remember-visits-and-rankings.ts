import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Why: the "unread since" line needs the visit before this one, and pages of "For you" one ranking that stands still. */
export class RememberVisitsAndRankings1763800090000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table feed_visit (
        person_id uuid not null references person,
        stream_id uuid not null,
        visited_at timestamptz not null,
        previous_at timestamptz,
        primary key (person_id, stream_id)
      );
      create table feed_ranking (
        id uuid primary key,
        person_id uuid not null references person,
        post_ids uuid[] not null,
        reasons jsonb not null
      );
      create index feed_ranking_person on feed_ranking (person_id, id desc);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table feed_ranking, feed_visit');
  }
}
