import { createHash, randomBytes } from 'node:crypto';
import {
  type DepartmentId,
  type MembershipRole,
  type PersonId,
  type PersonKind,
  type Refusal,
  type Role,
  type SpaceId,
  type SpaceVisibility,
} from '@plenum/contract';
import { Database, newId, sql } from '@plenum/platform';
import { type AppOptions, type Caller, startApp, type TestApp } from './app';

export interface Actor extends Caller {
  readonly id: PersonId;
  readonly name: string;
  readonly token: string;
}

export interface ActorWishes {
  readonly name?: string;
  readonly kind?: PersonKind;
  readonly roles?: readonly Role[];
  readonly department?: DepartmentId;
}

/** A fresh company for a test file. Its people come in through the real door, each with an API token of their own. */
export class Stage {
  readonly database: Database;
  private made = 0;

  constructor(readonly app: TestApp) {
    this.database = app.nest.get(Database);
  }

  static async start(options: AppOptions = {}): Promise<Stage> {
    return new Stage(await startApp(options));
  }

  async person(wishes: ActorWishes = {}): Promise<Actor> {
    const id = newId<PersonId>();
    const { kind = 'EMPLOYEE', name = `Person ${++this.made}`, department = null, roles = [] } = wishes;
    const token = `plenum_${randomBytes(32).toString('base64url')}`;
    const hash = createHash('sha256').update(token).digest();
    await this.database.query(sql`
      with someone as (
        insert into person (id, kind, name, email, department_id)
        values (${id}, ${kind}, ${name}, ${`${id}@example.org`}, ${department}) returning id),
      roles as (insert into person_role (person_id, role) select id, unnest(${[...roles]}::text[]) from someone)
      insert into api_token (id, person_id, name, token_hash, read_only, created_at, expires_at)
      select ${newId()}, id, 'test', ${hash}, false, now(), now() + interval '1 day' from someone`);
    return { id, name, token };
  }

  async department(name: string, parent: DepartmentId | null = null): Promise<DepartmentId> {
    const id = newId<DepartmentId>();
    await this.database.query(sql`insert into department (id, name, parent_id) values (${id}, ${name}, ${parent})`);
    return id;
  }

  /** Its first member is its steward. */
  async space(visibility: SpaceVisibility, members: readonly Actor[], name = `Space ${++this.made}`): Promise<SpaceId> {
    const id = newId<SpaceId>();
    await this.database.query(sql`
      insert into space (id, name, visibility, created_by, members, client_key, body_hash)
      values (${id}, ${name}, ${visibility}, ${members[0]!.id}, ${members.length}, ${aClientKey()}, '')`);
    for (const [at, member] of members.entries()) await this.enter(id, member, at === 0 ? 'STEWARD' : 'MEMBER');
    return id;
  }

  /** Membership and the follow that comes with it, as the space's own service writes them. */
  async enter(space: SpaceId, who: Actor, role: MembershipRole = 'MEMBER'): Promise<void> {
    await this.database.query(sql`
      with member as (insert into space_member (space_id, person_id, role) values (${space}, ${who.id}, ${role}))
      insert into follow (person_id, stream_id, kind) values (${who.id}, ${space}, 'SPACE')`);
  }

  /** The data of an operation that must be let through. */
  async ask<Data>(as: Caller, document: string, variables: object = {}): Promise<Data> {
    const answer = await this.app.graphql<Data>(document, { ...variables }, as);
    if (answer.errors.length > 0) throw new Error(answer.text);
    return answer.data;
  }

  /** What an operation is refused with; undefined when it was let through. */
  async refusal(as: Caller, document: string, variables: object = {}): Promise<Refusal | undefined> {
    const answer = await this.app.graphql(document, { ...variables }, as);
    return answer.errors[0]?.extensions;
  }

  close(): Promise<void> {
    return this.app.close();
  }
}

let keys = 0;
/** For creates that a client may retry. */
export const aClientKey = (): string => `client-key-${++keys}`;
