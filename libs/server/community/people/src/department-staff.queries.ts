import { Injectable } from '@nestjs/common';
import { type DepartmentId } from '@plenum/contract';
import { canReadStructure } from '@plenum/departments';
import { alias, Database, sql, type Viewer } from '@plenum/platform';
import { type PersonCardRow, personCardJson } from './person-card.sql';

@Injectable()
export class DepartmentStaffQueries {
  constructor(private readonly database: Database) {}

  /** Living stewards by name, for each department. Walks the key of department_member. */
  async stewards(viewer: Viewer, ids: readonly DepartmentId[]): Promise<PersonCardRow[][]> {
    if (!canReadStructure(viewer)) return ids.map(() => []);
    const rows = await this.database.query<{ departmentId: DepartmentId; card: PersonCardRow }>(sql`
      select m.department_id as "departmentId", ${personCardJson(alias('p'))} as card
        from department_member m join person p on p.id = m.person_id
       where m.department_id = any (${[...ids]}) and m.role = 'STEWARD' and p.deactivated_at is null
       order by fold_words(p.name), p.id`);
    return ids.map((id) => rows.filter((row) => row.departmentId === id).map(({ card }) => card));
  }

  /** Living people whose home is the department or one below it, for each. Counts along person_department. */
  async memberCounts(viewer: Viewer, ids: readonly DepartmentId[]): Promise<number[]> {
    if (!canReadStructure(viewer)) return ids.map(() => 0);
    const rows = await this.database.query<{ of: DepartmentId; people: number }>(sql`
      with recursive below as (
        select id as "of", id from department where id = any (${[...ids]})
        union select below."of", child.id from department child join below on child.parent_id = below.id)
      select below."of", count(p.id)::int as people
        from below join person p on p.department_id = below.id and p.deactivated_at is null
       group by below."of"`);
    const known = new Map(rows.map((row) => [row.of, row.people]));
    return ids.map((id) => known.get(id) ?? 0);
  }
}
