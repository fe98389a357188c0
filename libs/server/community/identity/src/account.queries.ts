import { Injectable } from '@nestjs/common';
import { type Locale, type PersonId } from '@plenum/contract';
import { Clock, Database, type Queryable, sql, type Sql } from '@plenum/platform';
import { type AccountState } from './account-state';

/** A person as sign-in and mails need to know them; `passwordHash` is null until they have set a password. */
export interface Account {
  readonly personId: PersonId;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  readonly passwordHash: string | null;
}

interface AccountSelect {
  id: PersonId;
  name: string;
  email: string;
  locale: Locale;
  password_hash: string | null;
}

/** Asked before anybody is known, so these reads take no viewer; who is deactivated is not found by any of them. */
@Injectable()
export class AccountQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** `email` as `readEmail` gives it. Walks the unique index on person(email). */
  byEmail(email: string, on: Queryable = this.database): Promise<Account | null> {
    return account(on, sql`p.email = ${email}`);
  }

  byId(id: PersonId, on: Queryable = this.database): Promise<Account | null> {
    return account(on, sql`p.id = ${id}`);
  }

  /** In the order asked. Walks the primary key of account and mailed_link_person, once for each id. */
  async states(ids: readonly PersonId[], on: Queryable = this.database): Promise<AccountState[]> {
    const rows = await on.query<{ state: AccountState }>(sql`
      select case when exists (select from account a where a.person_id = asked.id) then 'ACTIVE'
                  when exists (select from mailed_link l
                                where l.person_id = asked.id and l.purpose = 'INVITATION'
                                  and l.expires_at > ${this.clock.now()}) then 'INVITED'
                  else 'NONE' end as state
        from unnest(${[...ids]}::uuid[]) with ordinality as asked (id, at) order by asked.at`);
    return rows.map(({ state }) => state);
  }

  /**
   * Who has neither a password nor an invitation that still holds, the first who came first. Walks the primary key of
   * person, with a probe each of account and mailed_link_person.
   */
  async neverInvited(most: number, on: Queryable = this.database): Promise<PersonId[]> {
    const rows = await on.query<{ id: PersonId }>(sql`
      select p.id from person p
       where p.deactivated_at is null
         and not exists (select from account a where a.person_id = p.id)
         and not exists (select from mailed_link l where l.person_id = p.id and l.purpose = 'INVITATION'
                            and l.expires_at > ${this.clock.now()})
       order by p.id limit ${most}`);
    return rows.map(({ id }) => id);
  }

  /** True while the password that was checked still is the password; holds it until the transaction ends. */
  async stillHas(tx: Queryable, personId: PersonId, passwordHash: string): Promise<boolean> {
    const rows = await tx.query(
      sql`select 1 from account where person_id = ${personId} and password_hash = ${passwordHash} for share`,
    );
    return rows.length === 1;
  }
}

async function account(on: Queryable, where: Sql): Promise<Account | null> {
  const [row] = await on.query<AccountSelect>(sql`
    select p.id, p.name, p.email, p.locale, a.password_hash
      from person p left join account a on a.person_id = p.id
     where p.deactivated_at is null and ${where}`);
  return row
    ? { personId: row.id, name: row.name, email: row.email, locale: row.locale, passwordHash: row.password_hash }
    : null;
}
