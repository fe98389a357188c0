import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Why: a person comes in with something only they hold; of every secret only a hash is kept. */
export class LetPeopleSignIn1763800025000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table account (
        person_id uuid primary key references person,
        password_hash text not null check (length(password_hash) between 20 and 300),
        password_changed_at timestamptz not null
      );

      create table session (
        id uuid primary key,
        person_id uuid not null references person,
        token_hash bytea not null unique check (length(token_hash) = 32),
        created_at timestamptz not null,
        last_seen_at timestamptz not null,
        expires_at timestamptz not null,
        address text not null check (length(address) <= 64),
        user_agent text not null check (length(user_agent) <= 400)
      );
      create index session_person on session (person_id, id);
      create index session_last_seen on session (last_seen_at);

      -- Browsers a person has signed in with: somebody else's wrong guesses must not keep the owner out of those.
      create table known_device (
        id uuid primary key,
        person_id uuid not null references person,
        token_hash bytea not null check (length(token_hash) = 32),
        last_used_at timestamptz not null,
        unique (person_id, token_hash)
      );

      create table api_token (
        id uuid primary key,
        person_id uuid not null references person,
        name text not null check (length(name) between 1 and 80),
        token_hash bytea not null unique check (length(token_hash) = 32),
        read_only boolean not null,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        last_used_at timestamptz
      );
      create index api_token_person on api_token (person_id, id);

      -- A link counts only for the address it was mailed to, so a changed address makes it worthless.
      create table mailed_link (
        id uuid primary key,
        person_id uuid not null references person,
        purpose text not null check (purpose in ('RESET', 'INVITATION')),
        email text not null,
        token_hash bytea not null unique check (length(token_hash) = 32),
        created_at timestamptz not null,
        expires_at timestamptz not null
      );
      create index mailed_link_person on mailed_link (person_id, purpose);

      -- One row a limit and subject: the moment at which all its tries so far will have been paid back.
      create table throttle (
        key text primary key,
        paid_back_at timestamptz not null
      );
      create index throttle_paid_back on throttle (paid_back_at);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table throttle, mailed_link, api_token, known_device, session, account');
  }
}
