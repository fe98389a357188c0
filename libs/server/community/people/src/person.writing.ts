import { type DepartmentId, type PersonId } from '@plenum/contract';
import { BadInput, sql, type Transaction } from '@plenum/platform';
import { areActiveDepartments } from './person.changes';

/** Makes the skills exactly these and says whether anything changed. The first way of writing a skill wins. */
export async function setSkills(tx: Transaction, id: PersonId, skills: readonly string[]): Promise<boolean> {
  const removed = await tx.query(sql`
    delete from person_skill where person_id = ${id} and skill <> all (${[...skills]}) returning skill`);
  const added = await tx.query(sql`
    insert into person_skill (person_id, skill) select ${id}::uuid, unnest(${[...skills]}::text[])
    on conflict do nothing returning skill`);
  return removed.length + added.length > 0;
}

/** Makes the departments served in exactly these, leaving stewardships alone; says whether anything changed. */
export async function setServedDepartments(
  tx: Transaction,
  id: PersonId,
  departmentIds: readonly DepartmentId[],
  field: string,
): Promise<boolean> {
  if (!(await areActiveDepartments(tx, departmentIds))) throw new BadInput(field, 'UNKNOWN');
  const removed = await tx.query(sql`
    delete from department_member
     where person_id = ${id} and role = 'MEMBER' and department_id <> all (${[...departmentIds]}::uuid[])
    returning department_id`);
  const added = await tx.query(sql`
    insert into department_member (department_id, person_id, role)
    select unnest(${[...departmentIds]}::uuid[]), ${id}::uuid, 'MEMBER'
    on conflict do nothing returning department_id`);
  return removed.length + added.length > 0;
}
