import { Injectable } from '@nestjs/common';
import { limits, type PersonId, type SpaceId } from '@plenum/contract';
import {
  allow,
  Audit,
  BadInput,
  Forbidden,
  newId,
  NotFound,
  Outbox,
  sql,
  type Transaction,
  Transactions,
  type Viewer,
} from '@plenum/platform';
import { Seats } from './seats';
import { SpaceArchived } from './space.errors';
import { joinRequested, requestEnded } from './space.events';
import { canRequest, canSteward, isMember } from './space.policy';
import { SpaceQueries, type SpaceRow } from './space.queries';
import { written } from './written';

/** Asking to become a member of a private space, and the stewards' answer. */
@Injectable()
export class JoinRequests {
  constructor(
    private readonly transactions: Transactions,
    private readonly queries: SpaceQueries,
    private readonly seats: Seats,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** Twice is once; the words of the first request stay. */
  async request(viewer: Viewer, id: SpaceId, message: string): Promise<SpaceRow> {
    const words = written('message', message, limits.space.message);
    return this.transactions.run(async (tx) => {
      const space = await this.queries.lock(tx, viewer, id);
      if (isMember(space) || space.viewerRequested) return space;
      allow(!space.archived, () => new SpaceArchived());
      allow(canRequest(viewer, space), () => new Forbidden());
      await tx.query(sql`
        insert into space_request (id, space_id, person_id, message)
        values (${newId()}, ${id}, ${viewer.id}, ${words})`);
      await this.audited(tx, viewer, 'space.requested', id, viewer.id);
      await this.outbox.append(tx, joinRequested({ spaceId: id, personId: viewer.id }));
      return this.queries.get(viewer, id, tx);
    });
  }

  async withdraw(viewer: Viewer, id: SpaceId): Promise<SpaceRow> {
    return this.transactions.run(async (tx) => {
      await this.queries.lock(tx, viewer, id);
      if (await this.takeAway(tx, id, viewer.id)) {
        await this.audited(tx, viewer, 'space.request.withdrawn', id, viewer.id);
        await this.outbox.append(tx, requestEnded({ spaceId: id, personId: viewer.id, how: 'withdrawn' }));
      }
      return this.queries.get(viewer, id, tx);
    });
  }

  /** Accepting somebody who has become a member meanwhile changes nothing; any other request that is gone is NOT_FOUND. */
  async answer(viewer: Viewer, id: SpaceId, person: PersonId, accept: boolean): Promise<SpaceRow> {
    return this.transactions.run(async (tx) => {
      const space = await this.queries.lock(tx, viewer, id);
      allow(canSteward(viewer, space), () => new Forbidden());
      allow(!space.archived, () => new SpaceArchived());
      if (!(await this.takeAway(tx, id, person))) {
        if (accept && (await this.sitsIn(tx, id, person))) return space;
        throw new NotFound();
      }
      if (accept) await this.seat(tx, id, person);
      const how = accept ? 'accepted' : 'declined';
      await this.audited(tx, viewer, `space.request.${how}`, id, person);
      await this.outbox.append(tx, requestEnded({ spaceId: id, personId: person, how }));
      return this.queries.get(viewer, id, tx);
    });
  }

  private async seat(tx: Transaction, id: SpaceId, person: PersonId): Promise<void> {
    const [here] = await tx.query(sql`select 1 from person where id = ${person} and deactivated_at is null`);
    if (!here) throw new BadInput('personId', 'NOT_ALLOWED');
    await this.seats.take(tx, id, [person], 'MEMBER');
  }

  private async takeAway(tx: Transaction, id: SpaceId, person: PersonId): Promise<boolean> {
    const gone = await tx.query(sql`
      delete from space_request where space_id = ${id} and person_id = ${person} returning id`);
    return gone.length > 0;
  }

  private async sitsIn(tx: Transaction, id: SpaceId, person: PersonId): Promise<boolean> {
    const rows = await tx.query(sql`select 1 from space_member where space_id = ${id} and person_id = ${person}`);
    return rows.length > 0;
  }

  private audited(tx: Transaction, viewer: Viewer, action: string, id: SpaceId, personId: PersonId): Promise<void> {
    return this.audit.append(tx, {
      action,
      actorId: viewer.id,
      objectType: 'space',
      objectId: id,
      facts: { personId },
    });
  }
}
