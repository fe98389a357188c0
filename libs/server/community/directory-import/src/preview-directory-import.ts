import { webcrypto } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { limits } from '@plenum/contract';
import {
  allow,
  BadInput,
  Forbidden,
  isAdministrator,
  newId,
  PayloadTooLarge,
  sql,
  Transactions,
  type Viewer,
} from '@plenum/platform';
import { UnreadableDirectoryFile } from './directory-import.errors';
import { DirectoryImportQueries } from './directory-import.queries';
import { type DirectoryImportId, type DirectoryImportRecord, type ImportCounts } from './directory-import.row';
import { longStatements } from './import.sql';
import { makePlan, type Plan, UnreadableFile } from './plan/make-plan';

export interface DirectoryFile {
  name: string;
  bytes: Buffer;
  deactivateMissing: boolean;
}

/** How long somebody may think about a preview; afterwards what it says of people is not kept. */
const KEPT_DAYS = 7;

/** Says what a file would do and keeps it, without changing anybody. */
@Injectable()
export class PreviewDirectoryImport {
  constructor(
    private readonly transactions: Transactions,
    private readonly imports: DirectoryImportQueries,
  ) {}

  async preview(viewer: Viewer, file: DirectoryFile): Promise<DirectoryImportRecord> {
    allow(isAdministrator(viewer), () => new Forbidden());
    if (file.bytes.length > limits.csv.bytes) throw new PayloadTooLarge('file', limits.csv.bytes);
    if (file.bytes.length === 0) throw new BadInput('file', 'REQUIRED');
    const plan = await this.plan(viewer, file);
    const id = newId<DirectoryImportId>();
    await this.begin(viewer, id, file, plan);
    // In short transactions, because an open one holds back every event of the company.
    for (let at = 0; at < plan.rows.length;) {
      at = await this.transactions.run((tx) => this.imports.keepRows(tx, id, plan.rows, at));
    }
    return this.transactions.run(async (tx) => {
      // Without fresh statistics the statements that apply it are planned for a handful of rows.
      await tx.query(sql`analyze directory_import_row`);
      await tx.query(sql`update directory_import set kept_at = now() where id = ${id}`);
      return (await this.imports.byId(id, tx))!;
    });
  }

  private async begin(viewer: Viewer, id: DirectoryImportId, file: DirectoryFile, plan: Plan): Promise<void> {
    const hash = Buffer.from(await webcrypto.subtle.digest('SHA-256', file.bytes));
    await this.transactions.run(async (tx) => {
      await tx.query(longStatements);
      await tx.query(sql`
        delete from directory_import where created_at < now() - ${KEPT_DAYS} * interval '1 day' and applied_at is null`);
      await tx.query(sql`
        insert into directory_import (id, created_by, file_name, file_sha256, encoding, encoding_guessed, delimiter,
                                      columns, unknown_columns, deactivate_missing, counts, departments)
        values (${id}, ${viewer.id}, ${file.name.slice(0, 200)}, ${hash},
                ${plan.encoding}, ${plan.encodingGuessed}, ${plan.delimiter}, ${plan.columns}, ${plan.unknownColumns},
                ${file.deactivateMissing}, ${JSON.stringify(countsOf(plan))}::jsonb,
                ${JSON.stringify(plan.departments)}::jsonb)`);
    });
  }

  private async plan(viewer: Viewer, { bytes, deactivateMissing }: DirectoryFile): Promise<Plan> {
    try {
      return await makePlan(bytes, await this.imports.directory(), { deactivateMissing, importer: viewer.id });
    } catch (error) {
      throw error instanceof UnreadableFile ? new UnreadableDirectoryFile(error) : error;
    }
  }
}

function countsOf({ rows, departments }: Plan): ImportCounts {
  const of = (state: string) => rows.filter((row) => row.state === state).length;
  return {
    rows: rows.filter(({ line }) => line !== null).length,
    new: of('NEW'),
    changed: of('CHANGED'),
    unchanged: of('UNCHANGED'),
    errors: of('ERROR'),
    missing: of('MISSING'),
    returning: rows.filter(({ data }) => data.active === true).length,
    departments: departments.length,
  };
}
