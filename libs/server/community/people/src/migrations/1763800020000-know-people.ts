import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Why: everything that is said and done names the person; a person keeps authorship after leaving. */
export class KnowPeople1763800020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table person (
        id uuid primary key,
        kind text not null check (kind in ('EMPLOYEE', 'PARTNER')),
        name text not null check (length(name) between 1 and 120),
        title text not null default '' check (length(title) <= 120),
        email text not null unique check (email = lower(email) and length(email) between 3 and 254),
        external_id text unique check (length(external_id) between 1 and 120),
        department_id uuid references department,
        manager_id uuid references person check (manager_id <> id),
        place text not null default '' check (length(place) <= 120),
        phone text not null default '' check (length(phone) <= 40),
        about text not null default '' check (length(about) <= 2000),
        time_zone text not null default 'UTC',
        locale text not null default 'en' check (locale in ('en', 'de')),
        picture_file_id uuid,
        -- Who added the person, with the key under which the request may be sent again.
        added_by uuid references person,
        client_key text check (length(client_key) between 8 and 64),
        body_hash bytea check (length(body_hash) = 32),
        version integer not null default 1,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        deactivated_at timestamptz,
        unique (added_by, client_key)
      );
      create index person_department on person (department_id, id);
      create index person_manager on person (manager_id);

      create table person_skill (
        person_id uuid not null references person,
        skill text not null check (length(skill) between 1 and 60),
        primary key (person_id, skill)
      );
      create index person_skill_folded on person_skill (lower(skill));
      create table person_role (
        person_id uuid not null references person,
        role text not null check (role in ('ADMINISTRATOR', 'HR_PUBLISHER')),
        primary key (person_id, role)
      );

      -- Departments a person serves in besides the home department, and who is steward of one.
      create table department_member (
        department_id uuid not null references department,
        person_id uuid not null references person,
        role text not null check (role in ('MEMBER', 'STEWARD')),
        primary key (department_id, person_id)
      );
      create index department_member_person on department_member (person_id);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table department_member, person_role, person_skill, person');
  }
}
