import { Injectable } from '@nestjs/common';
import { type DepartmentId, type Locale, type PersonId, type PersonKind, type Role } from '@plenum/contract';
import { Database, sql, type Viewer } from '@plenum/platform';

interface ViewerRow {
  id: PersonId;
  kind: PersonKind;
  locale: Locale;
  time_zone: string;
  roles: Role[];
  departments: DepartmentId[];
}

/** For work done on somebody's behalf while they are away: a scheduled post, a mail that checks what they may see. */
@Injectable()
export class Viewers {
  constructor(private readonly database: Database) {}

  /** The person with the rights they have now, or null when they have left. One statement. */
  async of(personId: PersonId): Promise<Viewer | null> {
    const [row] = await this.database.query<ViewerRow>(sql`
      select p.id, p.kind, p.locale, p.time_zone,
             array(select r.role from person_role r where r.person_id = p.id) as roles,
             array(select p.department_id where p.department_id is not null
                   union all select m.department_id from department_member m
                    where m.person_id = p.id and m.department_id is distinct from p.department_id) as departments
        from person p where p.id = ${personId} and p.deactivated_at is null`);
    if (!row) return null;
    return {
      id: row.id,
      kind: row.kind,
      roles: row.roles,
      departmentIds: row.departments,
      locale: row.locale,
      timeZone: row.time_zone,
      sessionId: null,
      tokenId: null,
      readOnly: false,
    };
  }
}
