import { type PersonId } from '@plenum/contract';
import { type Alias, isAdministrator, isEmployee, type Sql, sql, type Viewer } from '@plenum/platform';

export interface PersonFacts {
  readonly id: PersonId;
  /** The viewer and the person are members of one space. */
  readonly sharesSpace: boolean;
}

/** Employees read the whole directory; a partner guest has none and meets people in spaces only. */
export const canReadPerson = (viewer: Viewer, person: PersonFacts): boolean =>
  isEmployee(viewer) || person.id === viewer.id || person.sharesSpace;

/** The same as a predicate over `person`; for guests two look-ups by the keys of space_member. */
export const readablePerson = (viewer: Viewer, person: Alias): Sql =>
  isEmployee(viewer) ? sql`true` : sql`(${person}.id = ${viewer.id} or ${sharesSpace(viewer, person)})`;

export const sharesSpace = (viewer: Viewer, person: Alias): Sql => sql`exists (
  select 1 from space_member mine join space_member theirs on theirs.space_id = mine.space_id
   where mine.person_id = ${viewer.id} and theirs.person_id = ${person}.id)`;

/** E-mail, telephone, place, manager and reports: inside the company, and one's own. */
export const canReadContact = (viewer: Viewer, personId: PersonId): boolean =>
  isEmployee(viewer) || personId === viewer.id;

/** Roles and the number in the company's own directory. */
export const canReadAdministration = (viewer: Viewer, personId: PersonId): boolean =>
  isAdministrator(viewer) || personId === viewer.id;

export const canEditPeople = (viewer: Viewer): boolean => isAdministrator(viewer);

/** Not oneself: whoever locks the last door from the outside cannot open it again. */
export const canDeactivate = (viewer: Viewer, person: { id: PersonId; active: boolean }): boolean =>
  isAdministrator(viewer) && person.active && person.id !== viewer.id;

export const canReactivate = (viewer: Viewer, person: { active: boolean }): boolean =>
  isAdministrator(viewer) && !person.active;
