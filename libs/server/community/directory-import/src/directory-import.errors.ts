import { DomainError } from '@plenum/platform';
import { UnreadableFile } from './plan/make-plan';

const reasons = {
  ENCODING: 'MALFORMED',
  EMPTY: 'REQUIRED',
  TOO_MANY_ROWS: 'TOO_MANY',
  UNCLOSED_QUOTE: 'MALFORMED',
  MALFORMED: 'MALFORMED',
  MISSING_COLUMN: 'REQUIRED',
} as const;

/** A file of which no row can be read: `field` says what of it, `limit` in which line reading ended. */
export class UnreadableDirectoryFile extends DomainError {
  readonly code = 'BAD_USER_INPUT';
  constructor(private readonly cause_: UnreadableFile) {
    super(`The file cannot be read: ${cause_.problem.toLowerCase().replaceAll('_', ' ')} in line ${cause_.line}.`);
  }
  override details() {
    const { problem, column, line } = this.cause_;
    const what = problem === 'MISSING_COLUMN' ? `columns.${column}` : problem.toLowerCase();
    return { field: `file.${what}`, reason: reasons[problem], limit: line };
  }
}

/** Rows with errors must be mended in the file first: an import is done whole or not at all. */
export class ImportHasErrors extends DomainError {
  readonly code = 'FORBIDDEN';
  constructor() {
    super('Some rows have errors. Mend the file and look again; nothing was changed.');
  }
}
