import { Injectable } from '@nestjs/common';
import { type SpaceId, type SpaceVisibility } from '@plenum/contract';
import { type PersonCardRow, personCardJson } from '@plenum/people';
import {
  alias,
  Database,
  empty,
  found,
  type Queryable,
  type Sql,
  sql,
  type Transaction,
  type Viewer,
} from '@plenum/platform';
import { matching } from './matching';
import { readableSpace, type SpaceFacts, stewardedSpace, visibleSpace } from './space.policy';

/** A space as a card shows it to one viewer. */
export interface SpaceRow extends SpaceFacts {
  readonly id: SpaceId;
  readonly name: string;
  readonly description: string;
  readonly memberCount: number;
  readonly version: number;
  readonly createdAt: Date;
  readonly archivedAt: Date | null;
  /** At most five, those still in the company first. */
  readonly stewards: PersonCardRow[];
}

export type SpaceFilter = 'MINE' | 'DISCOVER' | 'INVITED' | 'ARCHIVED';

export interface SpaceSearch {
  readonly search?: string | null | undefined;
  /** Without it every space that the viewer may see and that is not archived. */
  readonly filter?: SpaceFilter | null | undefined;
  readonly after?: { readonly name: string; readonly id: SpaceId } | null | undefined;
  readonly limit: number;
}

export interface Waiting {
  readonly invitations: number;
  readonly requests: number;
}

/** A space whose stewards have all left the company. A hidden one keeps its name to itself. */
export interface StewardlessRow {
  readonly id: SpaceId;
  readonly name: string | null;
  readonly visibility: SpaceVisibility;
  readonly memberCount: number;
}

const s = alias('s');

@Injectable()
export class SpaceQueries {
  constructor(private readonly database: Database) {}

  /** In the order asked, null for what the viewer may not see. Walks space_pkey and, an id, three keys of the viewer. */
  async byIds(viewer: Viewer, ids: readonly SpaceId[], on: Queryable = this.database): Promise<(SpaceRow | null)[]> {
    const rows = await on.query<SpaceRow>(
      sql`${card(viewer)} where s.id = any(${[...ids]}::uuid[]) and ${visibleSpace(viewer, s)}`,
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  /** NOT_FOUND for what the viewer may not see. */
  async get(viewer: Viewer, id: SpaceId, on: Queryable = this.database): Promise<SpaceRow> {
    const [row] = await this.byIds(viewer, [id], on);
    return found(row);
  }

  /**
   * For writing: every change of a space, its members, invitations and requests queues at the space's row. The facts
   * are read by a second statement, because the first would answer with what was true before it had to wait.
   */
  async lock(tx: Transaction, viewer: Viewer, id: SpaceId): Promise<SpaceRow> {
    await tx.query(sql`select 1 from space where id = ${id} for update`);
    return this.get(viewer, id, tx);
  }

  /** By name. Walks space_order, or the viewer's own rows where the filter starts from them. One row more than a page. */
  async list(viewer: Viewer, { search, filter, after, limit }: SpaceSearch): Promise<SpaceRow[]> {
    return this.database.query<SpaceRow>(sql`
      ${card(viewer)}
       where ${visibleSpace(viewer, s)} and ${narrowed(viewer, filter)}
         ${matching(sql`s.name || ' ' || s.description`, search)}
         ${after ? sql`and (lower(s.name), s.id) > (lower(${after.name}), ${after.id}::uuid)` : empty}
       order by lower(s.name), s.id limit ${limit + 1}`);
  }

  /** The spaces the viewer belongs to. Walks space_member_person, index only. */
  async mine(viewer: Viewer, on: Queryable = this.database): Promise<SpaceId[]> {
    const rows = await on.query<{ id: SpaceId }>(
      sql`select space_id as id from space_member where person_id = ${viewer.id} order by space_id`,
    );
    return rows.map(({ id }) => id);
  }

  /** Of the spaces asked, those whose posts the viewer may read. Walks space_pkey. */
  async readable(viewer: Viewer, ids: readonly SpaceId[], on: Queryable = this.database): Promise<SpaceId[]> {
    const rows = await on.query<{ id: SpaceId }>(
      sql`select s.id from space s where s.id = any(${[...ids]}::uuid[]) and ${readableSpace(viewer, s)}`,
    );
    return rows.map(({ id }) => id);
  }

  /**
   * What waits for the viewer: invitations, and requests to the spaces whose steward they are. An administrator is
   * not reminded of other people's spaces. Walks space_invitation by person and space_member_person.
   */
  async waiting(viewer: Viewer): Promise<Waiting> {
    const [row] = await this.database.query<Waiting>(sql`
      select (select count(*)::int from space_invitation i join space s on s.id = i.space_id
               where i.person_id = ${viewer.id} and s.archived_at is null) as invitations,
             (select count(*)::int from space_member m join space s on s.id = m.space_id
                join space_request r on r.space_id = m.space_id join person p on p.id = r.person_id
               where m.person_id = ${viewer.id} and m.role = 'STEWARD' and s.archived_at is null
                 and p.deactivated_at is null) as requests`);
    return row!;
  }

  /** How many requests wait in each space, 0 where the viewer does not answer for it. Walks space_request by space. */
  async requestCounts(viewer: Viewer, ids: readonly SpaceId[]): Promise<number[]> {
    const rows = await this.database.query<{ id: SpaceId; count: number }>(sql`
      select s.id, count(*)::int as count from space s
        join space_request r on r.space_id = s.id join person p on p.id = r.person_id
       where s.id = any(${[...ids]}::uuid[]) and ${stewardedSpace(viewer, s)} and p.deactivated_at is null
       group by s.id`);
    const byId = new Map(rows.map(({ id, count }) => [id, count]));
    return ids.map((id) => byId.get(id) ?? 0);
  }

  /** Spaces nobody answers for any more, at most `limit`; for those who may appoint a steward. */
  async withoutSteward(limit: number): Promise<StewardlessRow[]> {
    return this.database.query<StewardlessRow>(sql`
      select s.id, case when s.visibility = 'HIDDEN' then null else s.name end as name, s.visibility,
             s.members as "memberCount"
        from space s
       where s.archived_at is null and not exists (
         select 1 from space_member m join person p on p.id = m.person_id
          where m.space_id = s.id and m.role = 'STEWARD' and p.deactivated_at is null)
       order by s.id limit ${limit}`);
  }
}

function narrowed(viewer: Viewer, filter: SpaceFilter | null | undefined): Sql {
  const member = sql`exists (select 1 from space_member own where own.space_id = s.id and own.person_id = ${viewer.id})`;
  const invited = sql`exists (
    select 1 from space_invitation own where own.space_id = s.id and own.person_id = ${viewer.id})`;
  if (filter === 'ARCHIVED') return sql`s.archived_at is not null`;
  if (filter === 'MINE') return sql`s.archived_at is null and ${member}`;
  if (filter === 'INVITED') return sql`s.archived_at is null and ${invited}`;
  if (filter === 'DISCOVER') return sql`s.archived_at is null and not ${member}`;
  return sql`s.archived_at is null`;
}

const card = (viewer: Viewer): Sql => sql`
  select s.id, s.name, s.description, s.visibility, s.members as "memberCount", s.version,
         s.created_at as "createdAt", s.archived_at as "archivedAt", s.archived_at is not null as archived,
         (select m.role from space_member m where m.space_id = s.id and m.person_id = ${viewer.id}) as "viewerRole",
         exists (select 1 from space_invitation i
           where i.space_id = s.id and i.person_id = ${viewer.id}) as "viewerInvited",
         exists (select 1 from space_request r
           where r.space_id = s.id and r.person_id = ${viewer.id}) as "viewerRequested",
         (select coalesce(json_agg(${personCardJson(alias('who'))}), '[]') from (
           select p.* from space_member m join person p on p.id = m.person_id
            where m.space_id = s.id and m.role = 'STEWARD'
            order by p.deactivated_at is not null, m.joined_at, p.id limit 5) who) as stewards
    from space s`;
