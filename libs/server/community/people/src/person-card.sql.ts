import { type DepartmentId, type FileId, type PersonId, type PersonKind } from '@plenum/contract';
import { type Alias, type Sql, sql } from '@plenum/platform';

/** Addresses of the same picture in growing sizes; the door of the files checks who may see it. */
export interface PictureUrls {
  fileId: FileId;
  thumb: string;
  medium: string;
  large: string;
}

/** A person as seen beside what was said: name, title, home department, face. All of it plain, nothing to load. */
export interface PersonCardRow {
  id: PersonId;
  kind: PersonKind;
  name: string;
  title: string;
  active: boolean;
  isFormer: boolean;
  department: { id: DepartmentId; name: string } | null;
  picture: PictureUrls | null;
}

/**
 * `PersonCardRow` as JSON made by PostgreSQL, for any statement that has `person` under this alias. One look-up of the
 * department by key. It asks no policy: whoever may read what a person said may read who said it.
 */
export const personCardJson = (person: Alias): Sql => sql`json_build_object(
  'id', ${person}.id, 'kind', ${person}.kind, 'name', ${person}.name, 'title', ${person}.title,
  'active', ${person}.deactivated_at is null, 'isFormer', ${person}.deactivated_at is not null,
  'department', (select json_build_object('id', home.id, 'name', home.name)
                   from department home where home.id = ${person}.department_id),
  'picture', ${pictureJson(person)})`;

const pictureJson = (person: Alias): Sql => sql`case when ${person}.picture_file_id is not null then json_build_object(
  'fileId', ${person}.picture_file_id,
  'thumb', '/files/' || ${person}.picture_file_id || '/thumb',
  'medium', '/files/' || ${person}.picture_file_id || '/medium',
  'large', '/files/' || ${person}.picture_file_id || '/large') end`;
