import { limits, type Locale, type PersonKind } from '@plenum/contract';
import { foldWords } from '@plenum/people';
import { oneLine } from '@plenum/platform';
import { isEmail } from 'class-validator';
import { type Column, type Header } from '../csv/header';
import { type TableRow } from '../csv/read-table';
import { withoutGuard } from '../csv/write-csv';
import { type Draft, type DraftValues, type Problem, quoted } from './draft';

const texts = ['title', 'place', 'phone', 'about'] as const;
const MOST_EXTERNAL_ID = 120;
/** Skills may be one a line. */
const manyLines = new Set<Column>(['about', 'skills']);

const locales = new Map<string, Locale>([
  ['en', 'en'],
  ['english', 'en'],
  ['englisch', 'en'],
  ['de', 'de'],
  ['german', 'de'],
  ['deutsch', 'de'],
]);
const kinds = new Map<string, PersonKind>([
  ...['employee', 'member', 'mitarbeiter', 'mitarbeiterin', 'intern', 'internal'].map(
    (word) => [word, 'EMPLOYEE'] as const,
  ),
  ...['partner', 'guest', 'external', 'extern', 'gast', 'contractor', 'agency'].map(
    (word) => [word, 'PARTNER'] as const,
  ),
]);

/** What one row says, each cell checked by itself. */
export function readDraft(header: Header, row: TableRow): Draft {
  const problems: Problem[] = [];
  /** The cell's text, or undefined where the file has no such column. */
  const cell = (column: Column): string | undefined => {
    const at = header.at.get(column);
    if (at === undefined) return undefined;
    const text = withoutGuard(row.cells[at] ?? '').trim();
    return manyLines.has(column) ? text : oneLine(text);
  };
  const bounded = (column: Column, text: string, limit: number): string => {
    if (text.length > limit) problems.push({ field: column, reason: 'TOO_LONG', limit });
    return text;
  };
  const email = cell('email')?.toLowerCase() || null;
  if (email === null && header.at.has('email')) problems.push({ field: 'email', reason: 'REQUIRED' });
  if (email !== null && (email.length > limits.person.email || !isEmail(email))) {
    problems.push({ field: 'email', reason: 'NOT_AN_EMAIL', value: quoted(email) });
  }
  const externalId = bounded('externalId', cell('externalId') ?? '', MOST_EXTERNAL_ID) || null;
  if (email === null && externalId === null && !header.at.has('email')) {
    problems.push({ field: 'externalId', reason: 'REQUIRED' });
  }
  const values: DraftValues = {};
  const name = cell('name') || [cell('firstName'), cell('lastName')].filter(Boolean).join(' ');
  if (name === '') problems.push({ field: 'name', reason: 'REQUIRED' });
  values.name = bounded('name', name, limits.person.name);
  for (const column of texts) {
    const text = cell(column);
    if (text !== undefined) values[column] = bounded(column, text, limits.person[column]);
  }
  readWords(cell, values, problems);
  const skills = cell('skills');
  if (skills !== undefined) values.skills = readSkills(skills, problems);
  const manager = cell('manager');
  return {
    line: row.line,
    email,
    externalId,
    values,
    departmentPath: readPath(cell('department'), problems),
    parentDepartment: cell('parentDepartment') || null,
    manager: manager === undefined ? undefined : manager.includes('@') ? manager.toLowerCase() : manager || null,
    problems,
  };
}

/** Time zone, language and kind: an empty cell leaves them as they are, because nobody is without them. */
function readWords(cell: (column: Column) => string | undefined, values: DraftValues, problems: Problem[]): void {
  const timeZone = cell('timeZone');
  if (timeZone) {
    if (isTimeZone(timeZone)) values.timeZone = timeZone;
    else problems.push({ field: 'timeZone', reason: 'NOT_A_TIME_ZONE', value: quoted(timeZone) });
  }
  const language = cell('locale');
  if (language) {
    const locale = locales.get(foldWords(language).split(' ')[0]!);
    if (locale) values.locale = locale;
    else problems.push({ field: 'locale', reason: 'NOT_ALLOWED', value: quoted(language) });
  }
  const word = cell('kind');
  if (word) {
    const kind = kinds.get(foldWords(word));
    if (kind) values.kind = kind;
    else problems.push({ field: 'kind', reason: 'NOT_ALLOWED', value: quoted(word) });
  }
}

const zones = new Map<string, boolean>();
function isTimeZone(name: string): boolean {
  let known = zones.get(name);
  if (known === undefined) {
    try {
      new Intl.DateTimeFormat('en', { timeZone: name });
      known = true;
    } catch {
      known = false;
    }
    // As many as the world has; a file of nonsense must not fill the memory.
    if (zones.size < 1_000) zones.set(name, known);
  }
  return known;
}

/** Separated by semicolons, bars or line breaks; by commas only where there is none of those. */
function readSkills(text: string, problems: Problem[]): string[] {
  const parts = text.split(/[;|\n]/.test(text) ? /[;|\n]/ : /,/).map(oneLine);
  const skills = [...new Map(parts.filter(Boolean).map((skill) => [skill.toLowerCase(), skill])).values()];
  const { skill, skills: most } = limits.person;
  if (skills.some((one) => one.length > skill)) problems.push({ field: 'skills', reason: 'TOO_LONG', limit: skill });
  if (skills.length > most) problems.push({ field: 'skills', reason: 'TOO_MANY', limit: most });
  return skills;
}

/** `Customers > Care` and its like, from the top down. */
function readPath(text: string | undefined, problems: Problem[]): string[] | null | undefined {
  if (text === undefined) return undefined;
  const path = text.split(/\s*[>›»→]\s*/).filter(Boolean);
  const { name, depth } = limits.department;
  if (path.some((part) => part.length > name)) problems.push({ field: 'department', reason: 'TOO_LONG', limit: name });
  if (path.length > depth) problems.push({ field: 'department', reason: 'TOO_MANY', limit: depth });
  const names = path.map((part) => part.toLowerCase());
  if (new Set(names).size < names.length) problems.push({ field: 'department', reason: 'CIRCLE' });
  return path.length === 0 ? null : path;
}
