import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type DepartmentId } from '@plenum/contract';
import {
  allow,
  Audit,
  BadInput,
  Forbidden,
  found,
  IdempotencyConflict,
  newId,
  Outbox,
  sql,
  Stale,
  type Transaction,
  Transactions,
  type Viewer,
} from '@plenum/platform';
import { DepartmentEntity } from './department.entity';
import { departmentAdded, departmentChanged } from './department.events';
import { type DepartmentChanges, type DepartmentMove, type NewDepartment } from './department.inputs';
import { canEditDepartments } from './department.policy';
import { lockDirectoryShape, refuseBadParent } from './department.tree';

@Injectable()
export class Departments {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  add(viewer: Viewer, wanted: NewDepartment): Promise<DepartmentEntity> {
    allow(canEditDepartments(viewer), () => new Forbidden());
    const { clientKey, name, description } = wanted;
    const parentId = wanted.parentId ?? null;
    const bodyHash = createHash('sha256')
      .update(JSON.stringify([name, description, parentId]))
      .digest();
    return this.transactions.run(async (tx) => {
      await lockDirectoryShape(tx);
      const before = await tx.manager.findOneBy(DepartmentEntity, { addedBy: viewer.id, clientKey });
      if (before) return sameBody(before, bodyHash);
      if (parentId !== null) {
        await this.mustBeActive(tx, parentId, 'department.parentId');
        await refuseBadParent(tx, parentId, null, 'department.parentId');
      }
      await this.mustBeFree(tx, name, parentId);
      const id = newId<DepartmentId>();
      await tx.manager.insert(DepartmentEntity, {
        ...{ id, parentId, name, description, bodyHash, clientKey },
        addedBy: viewer.id,
      });
      await this.record(tx, viewer, id, 'department.added', { name, parentId });
      return tx.manager.findOneByOrFail(DepartmentEntity, { id });
    });
  }

  edit(viewer: Viewer, changes: DepartmentChanges): Promise<DepartmentEntity> {
    return this.change(viewer, changes.id, changes.version, async (tx, department) => {
      const name = changes.name ?? department.name;
      const description = changes.description ?? department.description;
      if (name === department.name && description === department.description) return null;
      if (name !== department.name) await this.mustBeFree(tx, name, department.parentId, department.id);
      return { name, description };
    });
  }

  move(viewer: Viewer, { id, version, parentId = null }: DepartmentMove): Promise<DepartmentEntity> {
    return this.change(viewer, id, version, async (tx, department) => {
      if (department.parentId === parentId) return null;
      if (parentId !== null) {
        await this.mustBeActive(tx, parentId, 'department.parentId');
        await refuseBadParent(tx, parentId, id, 'department.parentId');
      }
      await this.mustBeFree(tx, department.name, parentId, id);
      return { parentId };
    });
  }

  /** Alive again under the same parent, which must be alive itself. */
  reactivate(viewer: Viewer, id: DepartmentId, version: number): Promise<DepartmentEntity> {
    return this.change(viewer, id, version, async (tx, department) => {
      if (department.deactivatedAt === null) return null;
      if (department.parentId !== null) await this.mustBeActive(tx, department.parentId, 'id');
      await this.mustBeFree(tx, department.name, department.parentId, id);
      return { deactivatedAt: null };
    });
  }

  private change(
    viewer: Viewer,
    id: DepartmentId,
    version: number,
    decide: (tx: Transaction, department: DepartmentEntity) => Promise<Partial<DepartmentEntity> | null>,
  ): Promise<DepartmentEntity> {
    allow(canEditDepartments(viewer), () => new Forbidden());
    return this.transactions.run(async (tx) => {
      await lockDirectoryShape(tx);
      const department = found(await tx.manager.findOneBy(DepartmentEntity, { id }));
      if (department.version !== version) throw new Stale();
      const changes = await decide(tx, department);
      if (!changes) return department;
      await tx.manager.update(DepartmentEntity, { id }, { ...changes, version: version + 1, updatedAt: new Date() });
      await this.record(tx, viewer, id, 'department.changed', changes);
      return tx.manager.findOneByOrFail(DepartmentEntity, { id });
    });
  }

  private async record(
    tx: Transaction,
    viewer: Viewer,
    departmentId: DepartmentId,
    action: 'department.added' | 'department.changed',
    facts: object,
  ): Promise<void> {
    await this.audit.append(tx, {
      ...{ action, actorId: viewer.id, objectType: 'department', objectId: departmentId },
      facts: { ...facts },
    });
    const event = action === 'department.added' ? departmentAdded : departmentChanged;
    await this.outbox.append(tx, event({ departmentId, actorId: viewer.id }));
  }

  private async mustBeActive(tx: Transaction, id: DepartmentId, field: string): Promise<void> {
    const department = await tx.manager.findOneBy(DepartmentEntity, { id });
    if (!department || department.deactivatedAt !== null) throw new BadInput(field, 'UNKNOWN');
  }

  /** No living sibling has the name, whatever its case. */
  private async mustBeFree(
    tx: Transaction,
    name: string,
    parentId: DepartmentId | null,
    except: DepartmentId | null = null,
  ): Promise<void> {
    const [taken] = await tx.query(sql`
      select 1 from department
       where lower(name) = lower(${name}) and parent_id is not distinct from ${parentId}::uuid
         and deactivated_at is null and id is distinct from ${except}::uuid`);
    if (taken) throw new BadInput('department.name', 'ALREADY_TAKEN');
  }
}

function sameBody(before: DepartmentEntity, bodyHash: Buffer): DepartmentEntity {
  if (!before.bodyHash?.equals(bodyHash)) throw new IdempotencyConflict();
  return before;
}
