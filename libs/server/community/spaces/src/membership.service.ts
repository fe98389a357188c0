import { Injectable } from '@nestjs/common';
import { limits, type MembershipRole, type PersonId, type SpaceId } from '@plenum/contract';
import {
  allow,
  Audit,
  BadInput,
  Forbidden,
  found,
  type Queryable,
  sql,
  type Transaction,
  Transactions,
  type Viewer,
} from '@plenum/platform';
import { Seats } from './seats';
import { SpaceArchived } from './space.errors';
import { canAcceptInvitation, canAppointStewards, canJoin, canSteward, isMember } from './space.policy';
import { SpaceQueries, type SpaceRow } from './space.queries';
import { written } from './written';

@Injectable()
export class Memberships {
  constructor(
    private readonly transactions: Transactions,
    private readonly queries: SpaceQueries,
    private readonly seats: Seats,
    private readonly audit: Audit,
  ) {}

  /** Into an open space, or into one the viewer is invited to. Twice is once. */
  async join(viewer: Viewer, id: SpaceId): Promise<SpaceRow> {
    return this.transactions.run(async (tx) => {
      const space = await this.queries.lock(tx, viewer, id);
      if (isMember(space)) return space;
      allow(!space.archived, () => new SpaceArchived());
      allow(canJoin(viewer, space) || canAcceptInvitation(viewer, space), () => new Forbidden());
      await this.seats.take(tx, id, [viewer.id], 'MEMBER');
      await this.audited(tx, viewer, 'space.joined', id, viewer.id);
      return this.queries.get(viewer, id, tx);
    });
  }

  /** Null when the viewer sees the space no more. Also out of an archived one. */
  async leave(viewer: Viewer, id: SpaceId): Promise<SpaceRow | null> {
    return this.transactions.run(async (tx) => {
      await this.queries.lock(tx, viewer, id);
      if (await this.seats.leave(tx, id, viewer.id)) await this.audited(tx, viewer, 'space.left', id, viewer.id);
      const [space] = await this.queries.byIds(viewer, [id], tx);
      return space ?? null;
    });
  }

  async remove(viewer: Viewer, id: SpaceId, person: PersonId): Promise<SpaceRow> {
    return this.transactions.run(async (tx) => {
      await this.stewarded(tx, viewer, id);
      if (await this.seats.leave(tx, id, person)) await this.audited(tx, viewer, 'space.memberRemoved', id, person);
      return this.queries.get(viewer, id, tx);
    });
  }

  /** Guests cannot answer for a space. Who is no member is NOT_FOUND. */
  async setRole(viewer: Viewer, id: SpaceId, person: PersonId, role: MembershipRole): Promise<SpaceRow> {
    return this.transactions.run(async (tx) => {
      const space = await this.stewarded(tx, viewer, id);
      allow(!space.archived, () => new SpaceArchived());
      const [member] = await tx.query<{ fit: boolean }>(sql`
        select p.kind = 'EMPLOYEE' and p.deactivated_at is null as fit
          from space_member m join person p on p.id = m.person_id
         where m.space_id = ${id} and m.person_id = ${person}`);
      if (role === 'STEWARD' && !found(member).fit) throw new BadInput('personId', 'NOT_ALLOWED');
      if (await this.seats.changeRole(tx, id, person, role)) {
        const action = role === 'STEWARD' ? 'space.stewardMade' : 'space.stewardUnmade';
        await this.audited(tx, viewer, action, id, person);
      }
      return this.queries.get(viewer, id, tx);
    });
  }

  /**
   * The administrators' way into a space that has nobody to answer for it, and the only one into a hidden space. The
   * reason stands in the audit, and the members see the new steward. Twice is once.
   */
  async appointSteward(viewer: Viewer, id: SpaceId, person: PersonId, reason: string): Promise<void> {
    allow(canAppointStewards(viewer), () => new Forbidden());
    const why = written('reason', reason, limits.space.reason);
    if (why === '') throw new BadInput('reason', 'REQUIRED');
    await this.transactions.run(async (tx) => {
      const [space] = await tx.query(sql`select 1 from space where id = ${id} for update`);
      found(space);
      await this.fitForSteward(tx, person);
      await this.seats.take(tx, id, [person], 'MEMBER');
      await this.seats.changeRole(tx, id, person, 'STEWARD');
      await this.audited(tx, viewer, 'space.stewardAppointed', id, person, { reason: why });
    });
  }

  private async fitForSteward(on: Queryable, person: PersonId): Promise<void> {
    const [fit] = await on.query(sql`
      select 1 from person where id = ${person} and kind = 'EMPLOYEE' and deactivated_at is null`);
    if (!fit) throw new BadInput('personId', 'NOT_ALLOWED');
  }

  private async stewarded(tx: Transaction, viewer: Viewer, id: SpaceId): Promise<SpaceRow> {
    const space = await this.queries.lock(tx, viewer, id);
    allow(canSteward(viewer, space), () => new Forbidden());
    return space;
  }

  private audited(
    tx: Transaction,
    viewer: Viewer,
    action: string,
    id: SpaceId,
    personId: PersonId,
    facts: Record<string, unknown> = {},
  ): Promise<void> {
    const entry = { action, actorId: viewer.id, objectType: 'space', objectId: id };
    return this.audit.append(tx, { ...entry, facts: { ...facts, personId } });
  }
}
