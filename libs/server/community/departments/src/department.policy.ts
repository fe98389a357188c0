import { type Alias, isAdministrator, isEmployee, type Sql, sql, type Viewer } from '@plenum/platform';

export interface DepartmentFacts {
  /** Somebody whose home it is shares a space with the viewer, or is the viewer. */
  readonly homeOfSomebodyMet: boolean;
}

/** Employees know the whole tree; a guest knows no more than where the people they work with belong. */
export const canReadDepartment = (viewer: Viewer, department: DepartmentFacts): boolean =>
  isEmployee(viewer) || department.homeOfSomebodyMet;

/** The same as a predicate over `department`. For guests it walks person_department and the keys of space_member. */
export const readableDepartment = (viewer: Viewer, department: Alias): Sql =>
  isEmployee(viewer) ? sql`true` : sql`(${homeOfSomebodyMet(viewer, department)})`;

export const homeOfSomebodyMet = (viewer: Viewer, department: Alias): Sql => sql`exists (
  select 1 from person home
   where home.department_id = ${department}.id
     and (home.id = ${viewer.id} or exists (
       select 1 from space_member mine join space_member theirs on theirs.space_id = mine.space_id
        where mine.person_id = ${viewer.id} and theirs.person_id = home.id)))`;

/** What a department is for, and how it hangs together, is for employees. */
export const canReadStructure = (viewer: Viewer): boolean => isEmployee(viewer);

export const canEditDepartments = (viewer: Viewer): boolean => isAdministrator(viewer);
