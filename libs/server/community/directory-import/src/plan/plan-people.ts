import { type DepartmentId, type Locale, type PersonId, type PersonKind } from '@plenum/contract';
import { newId } from '@plenum/platform';
import { type Draft, type Problem, quoted } from './draft';
import { eachInBreaths, mapInBreaths } from './in-breaths';
import { managerCircles } from './manager-circles';

/** Somebody in the directory now. */
export interface KnownPerson {
  id: PersonId;
  version: number;
  active: boolean;
  email: string;
  externalId: string | null;
  name: string;
  title: string;
  place: string;
  phone: string;
  about: string;
  timeZone: string;
  locale: Locale;
  kind: PersonKind;
  hasRoles: boolean;
  departmentId: DepartmentId | null;
  managerId: PersonId | null;
  skills: string[];
}

/** The columns that a row sets; absent ones stay. `active` stands where somebody who left is listed again. */
export type PersonData = Partial<Omit<KnownPerson, 'id' | 'version' | 'hasRoles'>>;

export type RowState = 'NEW' | 'CHANGED' | 'UNCHANGED' | 'ERROR' | 'MISSING';

export interface PlannedRow {
  /** Null for somebody whom the file does not name. */
  line: number | null;
  state: RowState;
  personId: PersonId | null;
  /** The version that was compared with. */
  baseVersion: number | null;
  name: string;
  email: string;
  /** What changes. */
  fields: string[];
  problems: Problem[];
  data: PersonData;
}

export class KnownPeople {
  readonly byId = new Map<PersonId, KnownPerson>();
  readonly byEmail = new Map<string, KnownPerson>();
  readonly byExternalId = new Map<string, KnownPerson>();

  private constructor(readonly all: readonly KnownPerson[]) {}

  static async of(all: readonly KnownPerson[]): Promise<KnownPeople> {
    const people = new KnownPeople(all);
    await eachInBreaths(all, (person) => people.put(person));
    return people;
  }

  private put(person: KnownPerson): void {
    this.byId.set(person.id, person);
    this.byEmail.set(person.email, person);
    if (person.externalId !== null) this.byExternalId.set(person.externalId, person);
  }
}

export interface Match {
  draft: Draft;
  known: KnownPerson | null;
  id: PersonId;
}

/** Whom each row means: by number first, then by address. Notes what the file says twice and what two people share. */
export function matchPeople(drafts: readonly Draft[], people: KnownPeople): Promise<Match[]> {
  const lines = { email: new Map<string, number>(), externalId: new Map<string, number>() };
  const meant = new Map<PersonId, number>();
  return mapInBreaths(drafts, (draft) => {
    for (const field of ['email', 'externalId'] as const) {
      const value = draft[field];
      if (value === null) continue;
      const line = lines[field].get(value);
      if (line !== undefined) draft.problems.push({ field, reason: 'DUPLICATE', line });
      else lines[field].set(value, draft.line);
    }
    const byNumber = draft.externalId === null ? undefined : people.byExternalId.get(draft.externalId);
    const byAddress = draft.email === null ? undefined : people.byEmail.get(draft.email);
    if (byNumber && byAddress && byNumber !== byAddress)
      draft.problems.push({ field: 'email', reason: 'ALREADY_TAKEN' });
    const known = byNumber ?? byAddress ?? null;
    if (known) {
      const line = meant.get(known.id);
      if (line !== undefined && draft.problems.length === 0)
        draft.problems.push({ field: 'email', reason: 'DUPLICATE', line });
      else meant.set(known.id, draft.line);
    }
    if (!known && draft.email === null && draft.problems.length === 0) {
      // Somebody new without an address could never sign in.
      draft.problems.push({ field: 'email', reason: 'REQUIRED' });
    }
    if (known?.hasRoles && draft.values.kind === 'PARTNER')
      draft.problems.push({ field: 'kind', reason: 'NOT_ALLOWED' });
    return { draft, known, id: known?.id ?? newId<PersonId>() };
  });
}

/** The manager of each row, where the row says one: somebody in the file or somebody who is with us. */
export async function matchManagers(
  matches: readonly Match[],
  people: KnownPeople,
): Promise<Map<Draft, PersonId | null>> {
  const inFile = new Map<string, PersonId>();
  await eachInBreaths(matches, ({ draft, known, id }) => {
    for (const name of [draft.email, draft.externalId, known?.externalId]) if (name) inFile.set(name, id);
  });
  const managers = new Map<Draft, PersonId | null>();
  await eachInBreaths(matches, ({ draft, id }) => {
    const { manager } = draft;
    if (manager === undefined) return;
    if (manager === null) {
      managers.set(draft, null);
      return;
    }
    const known = people.byEmail.get(manager) ?? people.byExternalId.get(manager);
    const managerId = inFile.get(manager) ?? (known?.active ? known.id : undefined);
    if (managerId === undefined) draft.problems.push({ field: 'manager', reason: 'UNKNOWN', value: quoted(manager) });
    else if (managerId === id) draft.problems.push({ field: 'manager', reason: 'CIRCLE', line: draft.line });
    else managers.set(draft, managerId);
  });
  return managers;
}

/** Notes every row whose manager is, by way of managers, led by that row: in the company as it will be. */
export async function findManagerCircles(
  matches: readonly Match[],
  managers: ReadonlyMap<Draft, PersonId | null>,
  people: KnownPeople,
): Promise<void> {
  const rows = new Map<PersonId, Draft>();
  await eachInBreaths(matches, ({ id, draft }) => rows.set(id, draft));
  const managerOf = (id: PersonId): PersonId | null => {
    const draft = rows.get(id);
    const planned = draft && managers.get(draft);
    return planned === undefined ? (people.byId.get(id)?.managerId ?? null) : planned;
  };
  for (const circle of await managerCircles(rows.keys(), managerOf)) note(circle, rows);
}

/** Each row of the circle names the next one in it. */
function note(circle: readonly PersonId[], rows: ReadonlyMap<PersonId, Draft>): void {
  const drafts = circle.map((id) => rows.get(id)).filter((draft) => draft !== undefined);
  drafts.forEach((draft, index) => {
    const next = drafts[(index + 1) % drafts.length]!;
    draft.problems.push({ field: 'manager', reason: 'CIRCLE', line: next.line });
  });
}

/** What the row would change, compared with what stands. */
export function planRow(
  { draft, known, id }: Match,
  departmentId: DepartmentId | null | undefined,
  managerId: PersonId | null | undefined,
): PlannedRow {
  const wanted: PersonData = {
    ...draft.values,
    ...(draft.email === null ? {} : { email: draft.email }),
    ...(draft.externalId === null ? {} : { externalId: draft.externalId }),
    ...(departmentId === undefined ? {} : { departmentId }),
    ...(managerId === undefined ? {} : { managerId }),
    ...(known && !known.active ? { active: true } : {}),
  };
  const changes = known
    ? Object.entries(wanted).filter(([name, value]) => !same(known[name as keyof PersonData], value))
    : Object.entries(wanted);
  const error = draft.problems.length > 0;
  return {
    line: draft.line,
    state: error ? 'ERROR' : !known ? 'NEW' : changes.length > 0 ? 'CHANGED' : 'UNCHANGED',
    personId: error ? null : id,
    baseVersion: known?.version ?? null,
    name: (draft.values.name || known?.name) ?? '',
    email: draft.email ?? known?.email ?? '',
    fields: known && !error ? changes.map(([name]) => name) : [],
    problems: draft.problems,
    data: error ? {} : (Object.fromEntries(changes) as PersonData),
  };
}

const same = (before: unknown, after: unknown): boolean =>
  Array.isArray(before) && Array.isArray(after)
    ? before.length === after.length &&
      [...before].sort().every((item, at) => item === [...(after as string[])].sort()[at])
    : before === after;
