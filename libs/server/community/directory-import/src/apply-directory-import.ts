import { Injectable } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import { type PersonId } from '@plenum/contract';
import { departmentAdded, lockDirectoryShape, tryLockDirectoryShape } from '@plenum/departments';
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
  addSkills,
  changePeople,
  changeSkills,
  createDepartments,
  isOutdated,
  leadership,
  longStatements,
  recordPeople,
  searchLinesAreMine,
  sendMissingAway,
  writeNewSearchLines,
} from './import.sql';
import { eachInBreaths } from './plan/in-breaths';
import { managerCircles } from './plan/manager-circles';
import { RefreshSearchLines } from './refresh-search-lines';

/** How long it waits for its turn without being waited for: longer than others wait for a lock. */
const PATIENCE = { tries: 600, milliseconds: 20 };

/**
 * Does what a preview said: all of it in one transaction, or nothing. What nobody else can see yet, which is nearly all
 * of a first import, is written before the lock of the directory is taken, so that others may go on changing it.
 */
@Injectable()
export class ApplyDirectoryImport {
  constructor(
    private readonly transactions: Transactions,
    private readonly imports: DirectoryImportQueries,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly lines: RefreshSearchLines,
  ) {}

  /** STALE when people or departments that the import touches changed after the preview. Twice is once. */
  apply(viewer: Viewer, id: DirectoryImportId): Promise<DirectoryImportRecord> {
    allow(isAdministrator(viewer), () => new Forbidden());
    return this.transactions.run(async (tx) => {
      await tx.query(longStatements);
      await tx.query(searchLinesAreMine);
      const plan = found(await this.imports.lock(tx, id));
      if (plan.appliedAt !== null) return plan;
      if (plan.counts.errors > 0) throw new ImportHasErrors();
      await mustBeCurrent(tx, id);
      await this.add(tx, viewer, plan);
      await takeTurn(tx);
      await mustBeCurrent(tx, id);
      await this.change(tx, viewer, plan);
      await tx.query(sql`update directory_import set applied_at = now(), applied_by = ${viewer.id} where id = ${id}`);
      return (await this.imports.byId(id, tx))!;
    });
  }

  private async add(tx: Transaction, viewer: Viewer, plan: DirectoryImportRecord): Promise<void> {
    await this.record(tx, viewer, plan);
    const { id, departments, counts } = plan;
    await unlessTaken(tx.query(createDepartments(departments, viewer.id)));
    if (counts.new === 0) return;
    await unlessTaken(tx.query(addPeople(id, viewer.id)));
    await tx.query(addSkills(id));
    await tx.query(writeNewSearchLines(id));
  }

  private async change(tx: Transaction, viewer: Viewer, { id, counts }: DirectoryImportRecord): Promise<void> {
    if (counts.changed > 0) {
      await unlessTaken(tx.query(changePeople(id)));
      for (const statement of changeSkills(id)) await tx.query(statement);
      await this.lines.after(tx, id);
    }
    if (counts.missing > 0) await tx.query(sendMissingAway(id, viewer.id));
    if (counts.changed > 0) await refuseCircles(tx);
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

async function mustBeCurrent(tx: Transaction, id: DirectoryImportId): Promise<void> {
  const [row] = await tx.query<{ outdated: boolean }>(isOutdated(id));
  if (row!.outdated) throw new Stale();
}

/** A name or address that somebody took since we looked. */
async function unlessTaken(write: Promise<unknown>): Promise<void> {
  const UNIQUE_VIOLATION = '23505';
  await write.catch((error: unknown) => {
    throw (error as { code?: unknown }).code === UNIQUE_VIOLATION ? new Stale() : error;
  });
}

/**
 * The lock of the directory's shape, the last thing this transaction waits for. Asked for again and again at first:
 * who has it may be waiting for a name that stands in our additions, and gives up sooner than we do.
 */
async function takeTurn(tx: Transaction): Promise<void> {
  for (let tries = 0; tries < PATIENCE.tries; tries++) {
    if (await tryLockDirectoryShape(tx)) return;
    await pause(PATIENCE.milliseconds);
  }
  await lockDirectoryShape(tx);
}

/** Two changes that are each harmless may make a circle: the plan did not see the other. */
async function refuseCircles(tx: Transaction): Promise<void> {
  const managers = new Map<PersonId, PersonId>();
  const rows = await tx.query<{ id: PersonId; managerId: PersonId }>(leadership);
  await eachInBreaths(rows, ({ id, managerId }) => managers.set(id, managerId));
  const circles = await managerCircles(managers.keys(), (id) => managers.get(id) ?? null);
  if (circles.length > 0) throw new Stale();
}
