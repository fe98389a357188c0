import { Injectable } from '@nestjs/common';
import { departmentAdded, lockDirectoryShape } from '@plenum/departments';
import {
  allow,
  Audit,
  Forbidden,
  found,
  isAdministrator,
  Outbox,
  sql,
  Stale,
  type Transaction,
  Transactions,
  type Viewer,
} from '@plenum/platform';
import { ImportHasErrors } from './directory-import.errors';
import { DirectoryImportQueries } from './directory-import.queries';
import { type DirectoryImportId, type DirectoryImportRecord } from './directory-import.row';
import {
  addPeople,
  changePeople,
  createDepartments,
  isOutdated,
  longStatements,
  makesCircle,
  recordPeople,
  sendMissingAway,
  setManagers,
  setSkillsOfRows,
} from './import.sql';

/** Does what a preview said: all of it in one transaction, or nothing. */
@Injectable()
export class ApplyDirectoryImport {
  constructor(
    private readonly transactions: Transactions,
    private readonly imports: DirectoryImportQueries,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** STALE when people or departments that the import touches changed after the preview. Twice is once. */
  apply(viewer: Viewer, id: DirectoryImportId): Promise<DirectoryImportRecord> {
    allow(isAdministrator(viewer), () => new Forbidden());
    return this.transactions.run(async (tx) => {
      await tx.query(longStatements);
      await lockDirectoryShape(tx);
      const plan = found(await this.imports.lock(tx, id));
      if (plan.appliedAt !== null) return plan;
      if (plan.counts.errors > 0) throw new ImportHasErrors();
      const [outdated] = await tx.query<{ outdated: boolean }>(isOutdated(id));
      if (outdated!.outdated) throw new Stale();
      await this.write(tx, viewer, plan);
      const [circle] = await tx.query<{ circle: boolean }>(makesCircle(id));
      if (circle!.circle) throw new Stale();
      await tx.query(sql`update directory_import set applied_at = now(), applied_by = ${viewer.id} where id = ${id}`);
      return (await this.imports.byId(id, tx))!;
    });
  }

  private async write(tx: Transaction, viewer: Viewer, plan: DirectoryImportRecord): Promise<void> {
    const { id } = plan;
    await tx.query(createDepartments(plan.departments, viewer.id));
    await tx.query(addPeople(id, viewer.id));
    await tx.query(changePeople(id));
    await tx.query(setManagers(id));
    for (const statement of setSkillsOfRows(id)) await tx.query(statement);
    await tx.query(sendMissingAway(id, viewer.id));
    await this.record(tx, viewer, plan);
  }

  private async record(tx: Transaction, viewer: Viewer, plan: DirectoryImportRecord): Promise<void> {
    const act = { actorId: viewer.id, objectType: 'directory_import', objectId: plan.id };
    await this.audit.append(tx, { ...act, action: 'directory.imported', facts: { ...plan.counts } });
    for (const statement of recordPeople(plan.id, viewer.id)) await tx.query(statement);
    await this.outbox.append(
      tx,
      ...plan.departments.map(({ id }) => departmentAdded({ departmentId: id, actorId: viewer.id })),
    );
    this.outbox.ringAfter(tx);
  }
}
