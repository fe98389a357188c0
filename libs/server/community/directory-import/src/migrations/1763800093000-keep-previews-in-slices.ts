import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Why: a transaction that is open for seconds holds back every event of the company, so the rows of a preview are kept
 * some thousands at a time. What was not kept to its end must never be shown or applied.
 */
export class KeepPreviewsInSlices1763800093000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table directory_import add kept_at timestamptz');
    await runner.query('update directory_import set kept_at = created_at');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('delete from directory_import where kept_at is null');
    await runner.query('alter table directory_import drop kept_at');
  }
}
