import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Why: a save that is still on its way when its draft is published or discarded must not bring the draft back. The row
 * stays for a while without its words, so that the id is taken.
 */
export class RememberEndedDrafts1763800095000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table post_draft add ended_at timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('delete from post_draft where ended_at is not null');
    await runner.query('alter table post_draft drop ended_at');
  }
}
