import { createHash } from 'node:crypto';
import { type DepartmentId, type PersonId, type PersonKind, type Role, type SpaceId } from '@plenum/contract';
import { Database, newId, sql } from '@plenum/platform';
import { type Caller, startApp, type TestApp } from '@plenum/test-support';

export interface PersonWishes {
  name?: string;
  title?: string;
  email?: string;
  kind?: PersonKind;
  department?: DepartmentId;
  manager?: PersonId;
  place?: string;
  skills?: string[];
  roles?: Role[];
  externalId?: string;
  former?: boolean;
}

/** Everybody here has an API token made from their id: these tests are about people, not about how they sign in. */
const tokenOf = (id: PersonId): string => `plenum_${id}-0000000`.slice(0, 'plenum_'.length + 43);

/** A fresh company for a test file, filled row by row as a test needs it. */
export class Company {
  private made = 0;
  readonly database: Database;

  constructor(readonly app: TestApp) {
    this.database = app.nest.get(Database);
  }

  static async start(): Promise<Company> {
    return new Company(await startApp());
  }

  /** As on the first day: for tests that share one process and want a company each. */
  async empty(): Promise<void> {
    await this.database.query(sql`truncate person, department, outbox_event cascade`);
  }

  async aDepartment(name: string, parent: DepartmentId | null = null): Promise<DepartmentId> {
    const id = newId<DepartmentId>();
    await this.database.query(sql`insert into department (id, name, parent_id) values (${id}, ${name}, ${parent})`);
    return id;
  }

  async aPerson(wishes: PersonWishes = {}): Promise<PersonId> {
    const id = newId<PersonId>();
    const { kind = 'EMPLOYEE', name = `Person ${++this.made}` } = wishes;
    const { email = `zz${id}@example.org`.replaceAll('-', '') } = wishes;
    const { title = '', place = '', department = null, manager = null, externalId = null } = wishes;
    await this.database.query(sql`
      insert into person (id, kind, name, email, title, place, department_id, manager_id, external_id, deactivated_at)
      values (${id}, ${kind}, ${name}, ${email}, ${title}, ${place}, ${department}, ${manager}, ${externalId},
              ${wishes.former ? new Date() : null})`);
    await this.database.query(
      sql`insert into person_skill (person_id, skill) select ${id}::uuid, unnest(${wishes.skills ?? []}::text[])`,
    );
    await this.database.query(
      sql`insert into person_role (person_id, role) select ${id}::uuid, unnest(${wishes.roles ?? []}::text[])`,
    );
    await this.letIn(id);
    return id;
  }

  /** Gives somebody the token they are known by here. */
  async letIn(id: PersonId): Promise<void> {
    await this.database.query(sql`
      insert into api_token (id, person_id, name, token_hash, read_only, created_at, expires_at)
      values (${newId()}, ${id}, 'test', ${createHash('sha256').update(tokenOf(id)).digest()}, false,
              now(), now() + interval '1 day')`);
  }

  /** A space with these members. */
  async aSpace(...members: PersonId[]): Promise<SpaceId> {
    const id = newId<SpaceId>();
    await this.database.query(sql`
      insert into space (id, name, visibility, created_by, client_key, body_hash)
      values (${id}, ${`Space ${id}`}, 'PRIVATE', ${members[0]}, ${id}, '')`);
    await this.database.query(sql`
      insert into space_member (space_id, person_id, role) select ${id}::uuid, unnest(${members}::uuid[]), 'MEMBER'`);
    return id;
  }

  as = (id: PersonId): Caller => ({ token: tokenOf(id) });

  /** The data of an operation that must be let through. */
  async ask<Data>(as: PersonId, document: string, variables: object = {}): Promise<Data> {
    const answer = await this.app.graphql<Data>(document, { ...variables }, this.as(as));
    if (answer.errors.length > 0) throw new Error(answer.text);
    return answer.data;
  }

  /** What an operation is refused with. */
  async refused(as: PersonId | null, document: string, variables: object = {}): Promise<object | undefined> {
    const answer = await this.app.graphql(document, { ...variables }, as ? this.as(as) : {});
    return answer.errors[0]?.extensions;
  }
}
