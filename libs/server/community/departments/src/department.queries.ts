import { Injectable } from '@nestjs/common';
import { type DepartmentId, limits } from '@plenum/contract';
import { alias, Database, join, type Queryable, type Sql, sql, type Viewer } from '@plenum/platform';
import { canReadStructure, readableDepartment } from './department.policy';

export interface DepartmentRow {
  id: DepartmentId;
  parentId: DepartmentId | null;
  name: string;
  description: string;
  version: number;
  active: boolean;
}

/** A department as it stands in a path: enough to name it and to link to it. */
export interface DepartmentName {
  id: DepartmentId;
  name: string;
}

const d = alias('d');
const columns = sql`d.id, d.parent_id as "parentId", d.name, d.description, d.version, d.deactivated_at is null as active`;

/** Every department below `id`, itself first, as rows of one column `id`. Walks department_parent. */
export const departmentAndBelow = (id: Sql): Sql => sql`(
  with recursive below as (
    select ${id}::uuid as id
    union select child.id from department child join below on child.parent_id = below.id)
  select id from below)`;

@Injectable()
export class DepartmentQueries {
  constructor(private readonly database: Database) {}

  /** In the order asked, missing and invisible as null. By primary key. */
  async byIds(
    viewer: Viewer,
    ids: readonly DepartmentId[],
    on: Queryable = this.database,
  ): Promise<(DepartmentRow | null)[]> {
    const rows = await on.query<DepartmentRow>(
      sql`select ${columns} from department d where d.id = any (${[...ids]}) and ${readableDepartment(viewer, d)}`,
    );
    const known = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => known.get(id) ?? null);
  }

  /** The whole tree, parents before children, siblings by name; a company has hundreds, and a reader shows them all. */
  async tree(viewer: Viewer, withFormer = false): Promise<DepartmentRow[]> {
    return this.database.query<DepartmentRow>(sql`
      with recursive tree as (
        select d.id, array[fold_words(d.name)] as path from department d where d.parent_id is null
        union all
        select d.id, tree.path || fold_words(d.name) from department d join tree on d.parent_id = tree.id)
      select ${columns} from tree join department d on d.id = tree.id
       where ${withFormer ? sql`true` : sql`d.deactivated_at is null`} and ${readableDepartment(viewer, d)}
       order by tree.path, d.id`);
  }

  /** From the top down to the department itself, for each id. At most `limits.department.depth` steps up a key. */
  async paths(viewer: Viewer, ids: readonly DepartmentId[]): Promise<DepartmentName[][]> {
    const upward = canReadStructure(viewer) ? sql`up.parent_id` : sql`null::uuid`;
    const rows = await this.database.query<{ of: DepartmentId; path: DepartmentName[] }>(sql`
      with recursive up as (
        select d.id as "of", d.id, d.parent_id, d.name, 0 as above from department d
         where d.id = any (${[...ids]}) and ${readableDepartment(viewer, d)}
        union all
        select up."of", p.id, p.parent_id, p.name, up.above + 1 from up join department p on p.id = ${upward}
         where up.above < ${limits.department.depth})
      select "of", json_agg(json_build_object('id', id, 'name', name) order by above desc) as path from up group by "of"`);
    const known = new Map(rows.map((row) => [row.of, row.path]));
    return ids.map((id) => known.get(id) ?? []);
  }

  /** Living children by name, for each id. Walks department_parent. */
  async children(viewer: Viewer, ids: readonly DepartmentId[]): Promise<DepartmentRow[][]> {
    if (!canReadStructure(viewer)) return ids.map(() => []);
    const rows = await this.database.query<DepartmentRow>(sql`
      select ${columns} from department d
       where d.parent_id = any (${[...ids]}) and d.deactivated_at is null
       order by fold_words(d.name), d.id`);
    const of = new Map<DepartmentId, DepartmentRow[]>(ids.map((id) => [id, []]));
    for (const row of rows) of.get(row.parentId!)?.push(row);
    return ids.map((id) => of.get(id)!);
  }

  /** As one types in the editor: living departments with a word that begins so, best first. */
  async named(viewer: Viewer, words: readonly string[], limit: number): Promise<DepartmentName[]> {
    if (words.length === 0) return [];
    const name = sql`(' ' || fold_words(d.name) || ' ' || fold_words_german(d.name))`;
    const every = words.map((word) => sql`${name} like ${`% ${word}%`}`);
    return this.database.query<DepartmentName>(sql`
      select d.id, d.name from department d
       where d.deactivated_at is null and ${readableDepartment(viewer, d)} and ${join(every, ' and ')}
       order by (fold_words(d.name) like ${`${words.join(' ')}%`}) desc, length(d.name), d.name, d.id
       limit ${limit}`);
  }
}
