import { type Id, type PersonId } from '@plenum/contract';
import { type Column } from './csv/header';
import { type PlannedDepartment } from './plan/plan-departments';
import { type Problem } from './plan/draft';
import { type RowState } from './plan/plan-people';

export type DirectoryImportId = Id<'directoryImport'>;

export interface ImportCounts {
  rows: number;
  new: number;
  changed: number;
  unchanged: number;
  errors: number;
  /** People who would leave. */
  missing: number;
  /** Of the changed: people who left and are listed again. */
  returning: number;
  departments: number;
}

export interface DirectoryImportRecord {
  id: DirectoryImportId;
  createdBy: PersonId;
  fileName: string;
  encoding: string;
  encodingGuessed: boolean;
  delimiter: string;
  columns: Column[];
  unknownColumns: string[];
  deactivateMissing: boolean;
  counts: ImportCounts;
  departments: PlannedDepartment[];
  createdAt: Date;
  appliedAt: Date | null;
}

export interface ReportRow {
  position: number;
  line: number | null;
  state: RowState;
  name: string;
  email: string;
  fields: string[];
  problems: Problem[];
}
