import { limits, type PersonId } from '@plenum/contract';
import { decodeText, type Encoding } from '../csv/decode-text';
import { type Column, missingColumns, readHeader } from '../csv/header';
import { type Delimiter, readTable } from '../csv/read-table';
import { breath, mapInBreaths } from './in-breaths';
import { type KnownDepartment, type PlannedDepartment, planDepartments } from './plan-departments';
import {
  findManagerCircles,
  KnownPeople,
  type KnownPerson,
  matchManagers,
  matchPeople,
  type PlannedRow,
  planRow,
} from './plan-people';
import { readDraft } from './read-draft';

/** The directory as it stands. */
export interface Directory {
  people: readonly KnownPerson[];
  departments: readonly KnownDepartment[];
}

export interface PlanOptions {
  /** Whether living employees whom the file does not name are to leave. */
  deactivateMissing: boolean;
  /** Never leaves by their own import. */
  importer: PersonId;
}

export interface Plan {
  encoding: Encoding;
  /** The encoding was guessed: accents may be read wrongly. */
  encodingGuessed: boolean;
  delimiter: Delimiter;
  columns: Column[];
  unknownColumns: string[];
  departments: PlannedDepartment[];
  /** In the order of the file, then those whom it does not name. */
  rows: PlannedRow[];
}

/** A file of which no row can be read, with the line where reading ended. */
export class UnreadableFile extends Error {
  constructor(
    readonly problem: 'ENCODING' | 'EMPTY' | 'TOO_MANY_ROWS' | 'UNCLOSED_QUOTE' | 'MALFORMED' | 'MISSING_COLUMN',
    readonly line: number,
    readonly column?: Column,
  ) {
    super(problem);
  }
}

/** What importing the file would do to the directory. Reads nothing else and writes nothing. */
export async function makePlan(bytes: Buffer, directory: Directory, options: PlanOptions): Promise<Plan> {
  const decoded = decodeText(bytes);
  if ('brokenLine' in decoded) throw new UnreadableFile('ENCODING', decoded.brokenLine);
  const table = await readTable(decoded.text, limits.csv.rows);
  if ('problem' in table) throw new UnreadableFile(table.problem, table.line);
  const header = readHeader(table.header.cells);
  const [missing] = missingColumns(header);
  if (missing) throw new UnreadableFile('MISSING_COLUMN', table.header.line, missing);

  const drafts = await mapInBreaths(table.rows, (row) => readDraft(header, row));
  const people = new KnownPeople(directory.people);
  const matches = matchPeople(drafts, people);
  await breath();
  const departments = planDepartments(drafts, directory.departments);
  const managers = matchManagers(matches, people);
  findManagerCircles(matches, managers, people);
  await breath();
  const rows = await mapInBreaths(matches, (match) =>
    planRow(match, departments.of.get(match.draft), managers.get(match.draft)),
  );
  return {
    encoding: decoded.encoding,
    encodingGuessed: decoded.guessed,
    delimiter: table.delimiter,
    columns: [...header.at.keys()],
    unknownColumns: header.unknown,
    departments: departments.created,
    rows: options.deactivateMissing
      ? [
          ...rows,
          ...missingPeople(
            people,
            matches.map(({ id }) => id),
            options.importer,
          ),
        ]
      : rows,
  };
}

function missingPeople(people: KnownPeople, named: readonly PersonId[], importer: PersonId): PlannedRow[] {
  const listed = new Set(named);
  return people.all
    .filter(({ id, active, kind }) => active && kind === 'EMPLOYEE' && id !== importer && !listed.has(id))
    .map(({ id, version, name, email }) => ({
      ...{ line: null, state: 'MISSING' as const, personId: id, baseVersion: version, name, email },
      ...{ fields: ['active'], problems: [], data: { active: false } },
    }));
}
