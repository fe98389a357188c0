import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Why: one small set of reactions for posts and comments alike; counts stand apart so that a card reads no list. */
export class LetPeopleReact1763800050000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table reaction (
        object_id uuid not null,
        person_id uuid not null references person,
        kind text not null check (kind in ('LIKE', 'CELEBRATE', 'SUPPORT', 'INSIGHTFUL', 'LAUGH', 'THANKS')),
        created_at timestamptz not null default now(),
        primary key (object_id, person_id)
      );
      create table reaction_count (
        object_id uuid not null,
        kind text not null,
        count integer not null check (count >= 0),
        primary key (object_id, kind)
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table reaction_count, reaction');
  }
}
