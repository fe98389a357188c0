import { Global, Injectable, Module } from '@nestjs/common';
import { type DepartmentId, type PersonId, type PersonKind, type Role, type SpaceId } from '@plenum/contract';
import { Authenticator, type Credentials, Database, newId, sql, type Viewer } from '@plenum/platform';
import { type Caller, startApp, type TestApp } from '@plenum/test-support';

/** Knows people by their id, as a token: these tests are about people, not about how they sign in. */
@Injectable()
class KnowsByToken extends Authenticator {
  constructor(private readonly database: Database) {
    super();
  }
  async authenticate({ authorization }: Credentials): Promise<Viewer | null> {
    const id = authorization?.replace('Bearer ', '');
    return id ? viewerOf(this.database, id as PersonId) : null;
  }
}

@Global()
@Module({ providers: [{ provide: Authenticator, useClass: KnowsByToken }], exports: [Authenticator] })
export class KnowsByTokenModule {}

export async function viewerOf(database: Database, id: PersonId): Promise<Viewer | null> {
  const [row] = await database.query<{ kind: PersonKind; roles: Role[]; departmentId: DepartmentId | null }>(sql`
    select kind, department_id as "departmentId",
           array(select role from person_role r where r.person_id = p.id) as roles
      from person p where id = ${id} and deactivated_at is null`);
  if (!row) return null;
  const departmentIds = row.departmentId ? [row.departmentId] : [];
  const rest = { locale: 'en', timeZone: 'UTC', sessionId: null, tokenId: null, readOnly: false } as const;
  return { id, kind: row.kind, roles: row.roles, departmentIds, ...rest };
}

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

/** A fresh company for a test file, filled row by row as a test needs it. */
export class Company {
  private made = 0;
  readonly database: Database;

  constructor(readonly app: TestApp) {
    this.database = app.nest.get(Database);
  }

  static async start(): Promise<Company> {
    return new Company(await startApp({ modules: [KnowsByTokenModule] }));
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
    return id;
  }

  /** A space with these members. */
  async aSpace(...members: PersonId[]): Promise<SpaceId> {
    const id = newId<SpaceId>();
    await this.database.query(sql`
      insert into space (id, name, visibility, created_by) values (${id}, ${`Space ${id}`}, 'PRIVATE', ${members[0]})`);
    await this.database.query(sql`
      insert into space_member (space_id, person_id, role) select ${id}::uuid, unnest(${members}::uuid[]), 'MEMBER'`);
    return id;
  }

  as = (id: PersonId): Caller => ({ token: id });

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
