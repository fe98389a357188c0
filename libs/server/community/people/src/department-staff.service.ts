import { Injectable } from '@nestjs/common';
import { type DepartmentId, type PersonId } from '@plenum/contract';
import {
  canEditDepartments,
  departmentChanged,
  departmentDeactivated,
  DepartmentEntity,
  lockDirectoryShape,
} from '@plenum/departments';
import {
  allow,
  Audit,
  BadInput,
  Forbidden,
  found,
  type NewEvent,
  Outbox,
  sql,
  Stale,
  type Transaction,
  Transactions,
  type Viewer,
} from '@plenum/platform';
import { personChanged } from './person.events';

/** What happens to departments through their people: who answers for one, and how one is closed. */
@Injectable()
export class DepartmentStaff {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  setStewards(viewer: Viewer, id: DepartmentId, version: number, personIds: readonly PersonId[]) {
    return this.change(viewer, id, version, async (tx) => {
      const people = await tx.query(sql`
        select 1 from person where id = any (${[...personIds]}) and deactivated_at is null and kind = 'EMPLOYEE'`);
      if (people.length !== new Set(personIds).size) throw new BadInput('personIds', 'UNKNOWN');
      await tx.query(sql`
        update department_member set role = 'MEMBER'
         where department_id = ${id} and role = 'STEWARD' and person_id <> all (${[...personIds]}::uuid[])`);
      await tx.query(sql`
        insert into department_member (department_id, person_id, role)
        select ${id}::uuid, unnest(${[...personIds]}::uuid[]), 'STEWARD'
        on conflict (department_id, person_id) do update set role = 'STEWARD'`);
      return {
        set: {},
        action: 'department.stewards-set',
        facts: { personIds },
        events: [departmentChanged({ departmentId: id, actorId: viewer.id })],
      };
    });
  }

  /**
   * Closes a department that has no living departments below it. Living people move to `movePeopleTo`; without it
   * there must be none. Former people keep the name of the department they left from.
   */
  deactivate(viewer: Viewer, id: DepartmentId, version: number, movePeopleTo: DepartmentId | null) {
    return this.change(viewer, id, version, async (tx, department) => {
      if (department.deactivatedAt !== null) return null;
      const [below] = await tx.query(sql`select 1 from department where parent_id = ${id} and deactivated_at is null`);
      if (below) throw new BadInput('id', 'NOT_ALLOWED');
      const moved = await movePeople(tx, id, movePeopleTo);
      return {
        set: { deactivatedAt: new Date() },
        action: 'department.deactivated',
        facts: { movePeopleTo, moved: moved.length },
        events: [
          departmentDeactivated({ departmentId: id, actorId: viewer.id }),
          ...moved.map((personId) => personChanged({ personId, actorId: viewer.id })),
        ],
      };
    });
  }

  private change(
    viewer: Viewer,
    id: DepartmentId,
    version: number,
    decide: (tx: Transaction, department: DepartmentEntity) => Promise<Change | null>,
  ): Promise<DepartmentEntity> {
    allow(canEditDepartments(viewer), () => new Forbidden());
    return this.transactions.run(async (tx) => {
      await lockDirectoryShape(tx);
      const department = found(await tx.manager.findOneBy(DepartmentEntity, { id }));
      if (department.version !== version) throw new Stale();
      const change = await decide(tx, department);
      if (!change) return department;
      await tx.manager.update(DepartmentEntity, { id }, { ...change.set, version: version + 1, updatedAt: new Date() });
      const { action, facts } = change;
      await this.audit.append(tx, { action, facts, actorId: viewer.id, objectType: 'department', objectId: id });
      await this.outbox.append(tx, ...change.events);
      return tx.manager.findOneByOrFail(DepartmentEntity, { id });
    });
  }
}

interface Change {
  set: Partial<DepartmentEntity>;
  action: string;
  facts: Record<string, unknown>;
  events: NewEvent[];
}

async function movePeople(tx: Transaction, from: DepartmentId, to: DepartmentId | null): Promise<PersonId[]> {
  if (to !== null) {
    const [target] = await tx.query(
      sql`select 1 from department where id = ${to} and id <> ${from} and deactivated_at is null for share`,
    );
    if (!target) throw new BadInput('movePeopleTo', 'UNKNOWN');
  } else {
    const [somebody] = await tx.query(
      sql`select 1 from person where department_id = ${from} and deactivated_at is null limit 1`,
    );
    if (somebody) throw new BadInput('movePeopleTo', 'REQUIRED');
  }
  await tx.query(sql`delete from department_member where department_id = ${from}`);
  const moved = await tx.query<{ id: PersonId }>(sql`
    update person set department_id = ${to}::uuid, version = version + 1, updated_at = now()
     where department_id = ${from} and deactivated_at is null returning id`);
  return moved.map(({ id }) => id);
}
