import { Injectable } from '@nestjs/common';
import {
  COMPANY_STREAM,
  type MembershipRole,
  type PlaceKind,
  type SpaceVisibility,
  type StreamId,
} from '@plenum/contract';
import { Database, isEmployee, type Queryable, sql, type Viewer } from '@plenum/platform';
import { canReadIn, type PlaceFacts } from './post.policy';

export interface PlaceRef {
  readonly kind: PlaceKind;
  /** Absent for the company, of which there is one. */
  readonly id?: string | undefined;
}

export interface Place extends PlaceFacts {
  readonly id: StreamId;
  readonly name: string;
}

interface PlaceRow {
  id: StreamId;
  name: string;
  visibility: SpaceVisibility | null;
  archived: boolean;
  role: MembershipRole | null;
}

@Injectable()
export class Places {
  constructor(private readonly database: Database) {}

  /** The place, or null when there is none that the viewer may read. One statement by primary keys, none for the company. */
  async find(viewer: Viewer, ref: PlaceRef, on: Queryable = this.database): Promise<Place | null> {
    if (ref.kind === 'COMPANY') {
      const company = {
        id: COMPANY_STREAM,
        kind: ref.kind,
        name: '',
        visibility: null,
        archived: false,
        viewerRole: null,
      };
      return isEmployee(viewer) ? company : null;
    }
    if (ref.id === undefined) return null;
    const [row] = await on.hot<PlaceRow>(
      ref.kind === 'SPACE' ? spaceRow(viewer, ref.id) : departmentRow(viewer, ref.id),
    );
    if (!row) return null;
    const place = { ...row, kind: ref.kind, viewerRole: row.role };
    return canReadIn(viewer, place) ? place : null;
  }

  /** How many people a post of the viewer would reach there now; the viewer, who wrote it, is none of them. */
  async reach(viewer: Viewer, place: { kind: PlaceKind; id: string }, on: Queryable = this.database): Promise<number> {
    const [row] = await on.query<{ count: string }>(reachOf(viewer, place));
    return Number(row!.count);
  }
}

const spaceRow = (viewer: Viewer, id: string) => sql`
  select s.id, s.name, s.visibility, s.archived_at is not null as archived,
         (select m.role from space_member m where m.space_id = s.id and m.person_id = ${viewer.id}) as role
    from space s where s.id = ${id}`;

const departmentRow = (viewer: Viewer, id: string) => sql`
  select d.id, d.name, null as visibility, d.deactivated_at is not null as archived,
         coalesce(
           (select m.role from department_member m where m.department_id = d.id and m.person_id = ${viewer.id}),
           (select 'MEMBER' from person p where p.id = ${viewer.id} and p.department_id = d.id)) as role
    from department d where d.id = ${id}`;

function reachOf(viewer: Viewer, { kind, id }: { kind: PlaceKind; id: string }) {
  if (kind === 'COMPANY') {
    return sql`select count(*) from person where kind = 'EMPLOYEE' and deactivated_at is null and id <> ${viewer.id}`;
  }
  if (kind === 'SPACE') {
    return sql`
      select count(*) from space_member m join person p on p.id = m.person_id
       where m.space_id = ${id} and p.deactivated_at is null and p.id <> ${viewer.id}`;
  }
  return sql`
    with recursive below as (
      select id from department where id = ${id}
      union all select d.id from department d join below b on d.parent_id = b.id)
    select count(*) from person p
     where p.deactivated_at is null and p.id <> ${viewer.id}
       and (p.department_id in (select id from below)
            or exists (select 1 from department_member m where m.person_id = p.id and m.department_id in (select id from below)))`;
}
