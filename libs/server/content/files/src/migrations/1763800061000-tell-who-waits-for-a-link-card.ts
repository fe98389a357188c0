import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Why: a card comes seconds after the post, and the screens that show the post must hear of it; of those posts only. */
export class TellWhoWaitsForALinkCard1763800061000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table link_card_waiting (
        link_card_id uuid not null references link_card on delete cascade,
        object_type text not null check (object_type ~ '^[a-z_]{1,40}$'),
        object_id uuid not null,
        primary key (link_card_id, object_type, object_id)
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table link_card_waiting');
  }
}
