import { type DepartmentId, type PersonId } from '@plenum/contract';
import { BadInput, type Queryable, sql, type Transaction } from '@plenum/platform';
import { PersonEntity } from './person.entity';
import { type NewPerson, type PersonChanges, type ProfileChanges } from './person.inputs';

/** Set to null they become empty, because an empty text and none are the same to a reader. */
const texts = ['title', 'place', 'phone', 'about'] as const;
/** Set to null they are taken away. */
const references = ['departmentId', 'managerId', 'externalId'] as const;
/** Null leaves them as they are, because a person always has them. */
const always = ['kind', 'name', 'timeZone', 'locale'] as const;

export type PersonColumns = Pick<
  PersonEntity,
  (typeof texts)[number] | (typeof references)[number] | (typeof always)[number] | 'email'
>;

/** The columns that an input sets, as they will stand in the row. */
export function columnsOf(input: Partial<NewPerson & PersonChanges> | ProfileChanges): Partial<PersonColumns> {
  const given: Partial<Record<keyof PersonColumns, unknown>> = input;
  const set: Partial<Record<keyof PersonColumns, unknown>> = {};
  for (const name of texts) if (given[name] !== undefined) set[name] = given[name] ?? '';
  for (const name of references) if (given[name] !== undefined) set[name] = given[name];
  for (const name of always) if (given[name] !== undefined && given[name] !== null) set[name] = given[name];
  if (typeof given.email === 'string') set.email = given.email.toLowerCase();
  return set as Partial<PersonColumns>;
}

/** Those of the columns that differ from what stands. */
export function changedColumns(before: PersonEntity, set: Partial<PersonColumns>): Partial<PersonColumns> {
  return Object.fromEntries(
    Object.entries(set).filter(([name, value]) => before[name as keyof PersonColumns] !== value),
  );
}

/** Refuses an e-mail address or number that somebody else has, a department that is none, a manager who is none. */
export async function refuseBadColumns(
  tx: Transaction,
  id: PersonId,
  set: Partial<PersonColumns>,
  field: string,
): Promise<void> {
  const { email, externalId, departmentId, managerId } = set;
  if (set.kind === 'PARTNER') {
    const [role] = await tx.query(sql`select 1 from person_role where person_id = ${id}`);
    if (role) throw new BadInput(`${field}.kind`, 'NOT_ALLOWED');
  }
  if (email !== undefined) {
    const [taken] = await tx.query(sql`select 1 from person where email = ${email} and id <> ${id}`);
    if (taken) throw new BadInput(`${field}.email`, 'ALREADY_TAKEN');
  }
  if (externalId) {
    const [taken] = await tx.query(sql`select 1 from person where external_id = ${externalId} and id <> ${id}`);
    if (taken) throw new BadInput(`${field}.externalId`, 'ALREADY_TAKEN');
  }
  if (departmentId && !(await areActiveDepartments(tx, [departmentId]))) {
    throw new BadInput(`${field}.departmentId`, 'UNKNOWN');
  }
  if (managerId) await refuseBadManager(tx, id, managerId, `${field}.managerId`);
}

/** The caller holds the lock of the directory's shape: two changes at once could close a circle that neither sees. */
async function refuseBadManager(tx: Transaction, id: PersonId, managerId: PersonId, field: string): Promise<void> {
  const above = await tx.query<{ id: PersonId; active: boolean }>(sql`
    with recursive up as (
      select id, manager_id, deactivated_at is null as active from person where id = ${managerId}
      union
      select p.id, p.manager_id, p.deactivated_at is null from person p join up on p.id = up.manager_id)
    select id, active from up`);
  if (!above.some((person) => person.id === managerId && person.active)) throw new BadInput(field, 'UNKNOWN');
  if (above.some((person) => person.id === id)) throw new BadInput(field, 'CIRCLE');
}

export async function areActiveDepartments(on: Queryable, ids: readonly DepartmentId[]): Promise<boolean> {
  if (ids.length === 0) return true;
  const rows = await on.query(
    sql`select 1 from department where id = any (${[...ids]}) and deactivated_at is null for share`,
  );
  return rows.length === new Set(ids).size;
}
