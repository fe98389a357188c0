import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs, type Transaction, Transactions } from '@plenum/platform';
import { type DirectoryImportId } from './directory-import.row';
import { refreshSearchLines } from './import.sql';

const JOB = 'directory-import.search-lines';
const SLICE = 1_000;

/**
 * Lets the search lines of those whom an import changed follow when it is done. They are most of what an import writes,
 * and would keep every other change of the directory waiting for twice as long.
 */
@Injectable()
export class RefreshSearchLines implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly transactions: Transactions,
  ) {}

  onModuleInit(): void {
    this.jobs.define<{ importId: DirectoryImportId }>(JOB, ({ importId }) => this.refresh(importId), {
      timeoutSeconds: 600,
    });
  }

  /** When the transaction is committed. */
  after(tx: Transaction, importId: DirectoryImportId): Promise<void> {
    return this.jobs.send(tx, JOB, { importId });
  }

  private async refresh(importId: DirectoryImportId): Promise<void> {
    for (let last: number | null = 0; last !== null;) {
      const from: number = last;
      const [row] = await this.transactions.run((tx) =>
        tx.query<{ last: number | null }>(refreshSearchLines(importId, from, SLICE)),
      );
      last = row!.last;
    }
  }
}
