import { Injectable } from '@nestjs/common';
import { type MembershipRole, type SpaceId } from '@plenum/contract';
import { type PersonCardRow, personCardJson } from '@plenum/people';
import { alias, Database, empty, sql, type Viewer } from '@plenum/platform';
import { matching } from './matching';
import { readableSpace, stewardedSpace } from './space.policy';

export interface MemberRow {
  readonly person: PersonCardRow;
  readonly role: MembershipRole;
  readonly joinedAt: Date;
}

/** Where a page of members ended: stewards come first, then names. */
export interface MemberKey {
  readonly steward: boolean;
  readonly name: string;
  readonly id: string;
}

export interface RequestRow {
  readonly id: string;
  readonly person: PersonCardRow;
  readonly message: string;
  readonly requestedAt: Date;
}

export interface InvitationRow {
  readonly id: string;
  readonly person: PersonCardRow;
  readonly invitedBy: PersonCardRow;
  readonly invitedAt: Date;
}

const s = alias('s');
const who = personCardJson(alias('p'));

/** Who belongs to a space, who was asked and who asks. Each filters by the viewer's right to know it. */
@Injectable()
export class MemberQueries {
  constructor(private readonly database: Database) {}

  /**
   * One row more than a page. Walks space_member_pkey by the space and sorts: a space of 10,000 members takes some
   * 20 ms, which a panel that one opens may cost.
   */
  async members(
    viewer: Viewer,
    space: SpaceId,
    page: { after: MemberKey | null; limit: number; search?: string | null | undefined },
  ): Promise<MemberRow[]> {
    const { after, limit, search } = page;
    return this.database.query<MemberRow>(sql`
      select ${who} as person, m.role, m.joined_at as "joinedAt"
        from space s join space_member m on m.space_id = s.id join person p on p.id = m.person_id
       where s.id = ${space} and ${readableSpace(viewer, s)}
         ${matching(sql`p.name || ' ' || p.title`, search)}
         ${after ? sql`and (m.role <> 'STEWARD', lower(p.name), p.id) > (${!after.steward}, lower(${after.name}), ${after.id}::uuid)` : empty}
       order by m.role <> 'STEWARD', lower(p.name), p.id limit ${limit + 1}`);
  }

  /** The oldest first, one row more than a page. Walks space_request_order. */
  async requests(viewer: Viewer, space: SpaceId, after: string | null, limit: number): Promise<RequestRow[]> {
    return this.database.query<RequestRow>(sql`
      select r.id, ${who} as person, r.message, r.created_at as "requestedAt"
        from space s join space_request r on r.space_id = s.id join person p on p.id = r.person_id
       where s.id = ${space} and ${stewardedSpace(viewer, s)} and p.deactivated_at is null
         ${after === null ? empty : sql`and r.id > ${after}::uuid`}
       order by r.id limit ${limit + 1}`);
  }

  /** Those who have not answered yet, the oldest first, one row more than a page. Walks space_invitation_order. */
  async invitations(viewer: Viewer, space: SpaceId, after: string | null, limit: number): Promise<InvitationRow[]> {
    return this.database.query<InvitationRow>(sql`
      select i.id, ${who} as person, i.created_at as "invitedAt",
             (select ${personCardJson(alias('b'))} from person b where b.id = i.invited_by) as "invitedBy"
        from space s join space_invitation i on i.space_id = s.id join person p on p.id = i.person_id
       where s.id = ${space} and ${stewardedSpace(viewer, s)} and p.deactivated_at is null
         ${after === null ? empty : sql`and i.id > ${after}::uuid`}
       order by i.id limit ${limit + 1}`);
  }

  /** Who asked the viewer, for spaces that show an invitation; null elsewhere. In the order asked. */
  async invitedBy(viewer: Viewer, spaces: readonly SpaceId[]): Promise<(PersonCardRow | null)[]> {
    const rows = await this.database.query<{ id: SpaceId; person: PersonCardRow }>(sql`
      select i.space_id as id, ${who} as person
        from space_invitation i join person p on p.id = i.invited_by
       where i.person_id = ${viewer.id} and i.space_id = any(${[...spaces]}::uuid[])`);
    const byId = new Map(rows.map(({ id, person }) => [id, person]));
    return spaces.map((id) => byId.get(id) ?? null);
  }
}
