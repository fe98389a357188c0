import { type InputReason, type Locale, type PersonKind } from '@plenum/contract';
import { type Column } from '../csv/header';

/** Why a row cannot be taken. `line` names the other row, where there is one. */
export interface Problem {
  field: Column;
  reason: InputReason;
  limit?: number;
  line?: number;
  /** What the cell says, cut to `QUOTED` characters: a report quotes what it speaks of. */
  value?: string;
}

const QUOTED = 120;

export const quoted = (text: string): string => (text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text);

/** What a row says about a person's own columns. Absent: the file has no such column, so nothing changes. */
export interface DraftValues {
  name?: string;
  title?: string;
  place?: string;
  phone?: string;
  about?: string;
  timeZone?: string;
  locale?: Locale;
  kind?: PersonKind;
  skills?: string[];
}

/** A row as it reads by itself, before it is compared with other rows and with the directory. */
export interface Draft {
  line: number;
  /** Lower case. */
  email: string | null;
  externalId: string | null;
  values: DraftValues;
  /** Names from the top down; null where the cell is empty, undefined where there is no column. */
  departmentPath: string[] | null | undefined;
  parentDepartment: string | null;
  /** An e-mail address in lower case, or a number; null where the cell is empty, undefined where there is no column. */
  manager: string | null | undefined;
  problems: Problem[];
}
