import { limits, type PersonId } from '@plenum/contract';
import { decodeText, type Encoding } from '../csv/decode-text';
import { type Column, missingColumns, readHeader } from '../csv/header';
import { type Delimiter, readTable } from '../csv/read-table';
import { eachInBreaths, mapInBreaths } from './in-breaths';
import { type KnownDepartment, type PlannedDepartment, planDepartments } from './plan-departments';
import {
  findManagerCircles,
  KnownPeople,
  type KnownPerson,
  type Match,
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
  const decoded = await decodeText(bytes);
  if ('brokenLine' in decoded) throw new UnreadableFile('ENCODING', decoded.brokenLine);
  const table = await readTable(decoded.text, limits.csv.rows);
  if ('problem' in table) throw new UnreadableFile(table.problem, table.line);
  const header = readHeader(table.header.cells);
  const [missing] = missingColumns(header);
  if (missing) throw new UnreadableFile('MISSING_COLUMN', table.header.line, missing);

  const drafts = await mapInBreaths(table.rows, (row) => readDraft(header, row));
  const people = await KnownPeople.of(directory.people);
  const matches = await matchPeople(drafts, people);
  const departments = await planDepartments(drafts, directory.departments);
  const managers = await matchManagers(matches, people);
  await findManagerCircles(matches, managers, people);
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
    rows: options.deactivateMissing ? rows.concat(await missingPeople(people, matches, options.importer)) : rows,
  };
}

async function missingPeople(
  people: KnownPeople,
  matches: readonly Match[],
  importer: PersonId,
): Promise<PlannedRow[]> {
  const listed = new Set<PersonId>();
  await eachInBreaths(matches, ({ id }) => listed.add(id));
  const missing: PlannedRow[] = [];
  await eachInBreaths(people.all, ({ id, active, kind, version, name, email }) => {
    if (!active || kind !== 'EMPLOYEE' || id === importer || listed.has(id)) return;
    missing.push({
      ...{ line: null, state: 'MISSING', personId: id, baseVersion: version, name, email },
      ...{ fields: ['active'], problems: [], data: { active: false } },
    });
  });
  return missing;
}
