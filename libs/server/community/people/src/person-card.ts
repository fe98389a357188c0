import { type DepartmentId, type FileId, type PersonId } from '@plenum/contract';
import { type Alias, type Sql, sql } from '@plenum/platform';

/** What a card shows of a person, read in the same statement as the card. */
export interface PersonCardRow {
  readonly id: PersonId;
  readonly name: string;
  readonly title: string;
  readonly departmentId: DepartmentId | null;
  readonly departmentName: string | null;
  readonly pictureId: FileId | null;
  readonly active: boolean;
}

/** JSON of a `PersonCardRow`. `person` is the alias of the person's row; reads the department by its primary key. */
export const personCardJson = (person: Alias): Sql => sql`json_build_object(
  'id', ${person}.id, 'name', ${person}.name, 'title', ${person}.title,
  'departmentId', ${person}.department_id,
  'departmentName', (select d.name from department d where d.id = ${person}.department_id),
  'pictureId', ${person}.picture_file_id, 'active', ${person}.deactivated_at is null)`;
