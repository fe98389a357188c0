import { foldWords } from '@plenum/people';

/** What a column can mean. */
export const columns = [
  'name',
  'firstName',
  'lastName',
  'email',
  'externalId',
  'department',
  'parentDepartment',
  'manager',
  'title',
  'place',
  'phone',
  'timeZone',
  'locale',
  'skills',
  'kind',
  'about',
] as const;
export type Column = (typeof columns)[number];

const synonyms: Readonly<Record<Column, readonly string[]>> = {
  name: [
    'name',
    'full name',
    'fullname',
    'display name',
    'displayname',
    'employee name',
    'vollstandiger name',
    'anzeigename',
    'mitarbeiter',
    'mitarbeitername',
  ],
  firstName: ['first name', 'firstname', 'given name', 'givenname', 'forename', 'vorname', 'rufname'],
  lastName: [
    'last name',
    'lastname',
    'surname',
    'family name',
    'familyname',
    'sn',
    'nachname',
    'familienname',
    'zuname',
  ],
  email: [
    'email',
    'e mail',
    'mail',
    'email address',
    'e mail address',
    'mail address',
    'work email',
    'upn',
    'userprincipalname',
    'user principal name',
    'e mail adresse',
    'email adresse',
    'mailadresse',
  ],
  externalId: [
    'employee id',
    'employeeid',
    'employee number',
    'employeenumber',
    'staff id',
    'personnel number',
    'external id',
    'externalid',
    'id',
    'personalnummer',
    'mitarbeiternummer',
    'personal nr',
    'mitarbeiter nr',
    'mitarbeiter id',
  ],
  department: [
    'department',
    'department path',
    'departmentpath',
    'dept',
    'team',
    'org unit',
    'organizational unit',
    'organisation unit',
    'abteilung',
    'bereich',
    'organisationseinheit',
    'abteilungspfad',
  ],
  parentDepartment: [
    'parent department',
    'department parent',
    'parent dept',
    'division',
    'ubergeordnete abteilung',
    'uebergeordnete abteilung',
    'hauptabteilung',
  ],
  manager: [
    'manager',
    'manager email',
    'manager e mail',
    'manager id',
    'manager mail',
    'manager employee id',
    'supervisor',
    'supervisor email',
    'reports to',
    'line manager',
    'boss',
    'vorgesetzter',
    'vorgesetzte',
    'vorgesetzte r',
    'fuhrungskraft',
    'fuehrungskraft',
    'leitung',
    'vorgesetzter e mail',
    'e mail vorgesetzter',
    'manager upn',
  ],
  title: [
    'title',
    'job title',
    'jobtitle',
    'position',
    'role',
    'job',
    'titel',
    'stelle',
    'funktion',
    'berufsbezeichnung',
    'stellenbezeichnung',
  ],
  place: [
    'place',
    'location',
    'office',
    'site',
    'city',
    'office location',
    'physicaldeliveryofficename',
    'ort',
    'standort',
    'buro',
    'buero',
    'arbeitsort',
  ],
  phone: [
    'phone',
    'telephone',
    'phone number',
    'telephonenumber',
    'telephone number',
    'mobile',
    'mobile phone',
    'business phone',
    'telefon',
    'telefonnummer',
    'rufnummer',
    'handy',
    'mobil',
  ],
  timeZone: ['time zone', 'timezone', 'tz', 'zeitzone'],
  locale: ['language', 'locale', 'preferred language', 'preferredlanguage', 'sprache', 'bevorzugte sprache'],
  skills: [
    'skills',
    'skill',
    'can help with',
    'expertise',
    'tags',
    'competencies',
    'fahigkeiten',
    'faehigkeiten',
    'kenntnisse',
    'kompetenzen',
    'kann helfen bei',
  ],
  kind: [
    'kind',
    'type',
    'person type',
    'user type',
    'usertype',
    'employee type',
    'employeetype',
    'art',
    'typ',
    'personenart',
    'mitarbeiterart',
  ],
  about: ['about', 'about me', 'bio', 'description', 'uber mich', 'ueber mich', 'beschreibung'],
};

const meaning = new Map(columns.flatMap((column) => synonyms[column].map((word) => [word, column] as const)));

export interface Header {
  /** Where each known column stands; the first of several that mean the same. */
  at: ReadonlyMap<Column, number>;
  /** Columns that mean nothing here and are left out. */
  unknown: string[];
}

/** What the columns of a file mean, whatever their language, case and punctuation. */
export function readHeader(cells: readonly string[]): Header {
  const at = new Map<Column, number>();
  const unknown: string[] = [];
  cells.forEach((cell, index) => {
    const column = meaning.get(foldWords(cell));
    if (column && !at.has(column)) at.set(column, index);
    else if (cell !== '') unknown.push(cell.slice(0, 100));
  });
  return { at, unknown };
}

/** The columns without which no row can be read. */
export function missingColumns({ at }: Header): Column[] {
  const missing: Column[] = [];
  if (!at.has('email') && !at.has('externalId')) missing.push('email');
  if (!at.has('name') && !(at.has('firstName') && at.has('lastName'))) missing.push('name');
  return missing;
}
