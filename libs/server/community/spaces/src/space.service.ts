import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { limits, type SpaceId, type SpaceVisibility } from '@plenum/contract';
import { Follows } from '@plenum/follows';
import {
  allow,
  Audit,
  BadInput,
  Forbidden,
  IdempotencyConflict,
  newId,
  Outbox,
  sql,
  Stale,
  type Transaction,
  Transactions,
  type Viewer,
} from '@plenum/platform';
import { Seats, streamOf } from './seats';
import { SpaceArchived } from './space.errors';
import { spaceChanged } from './space.events';
import { canCreateSpaces, canSteward } from './space.policy';
import { SpaceQueries, type SpaceRow } from './space.queries';
import { written, writtenName } from './written';

export interface NewSpace {
  readonly clientKey: string;
  readonly name: string;
  readonly description: string;
  readonly visibility: SpaceVisibility;
}

export interface SpaceChanges {
  /** The version that was on the screen. */
  readonly version: number;
  readonly name?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly visibility?: SpaceVisibility | null | undefined;
  /** Needed to open a closed space, because every employee may then read what was said in it before. */
  readonly confirmOpening?: boolean | undefined;
}

@Injectable()
export class Spaces {
  constructor(
    private readonly transactions: Transactions,
    private readonly queries: SpaceQueries,
    private readonly seats: Seats,
    private readonly follows: Follows,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** Whoever makes a space is its first steward. The same key with the same words gives the space made before. */
  async create(viewer: Viewer, space: NewSpace): Promise<SpaceRow> {
    allow(canCreateSpaces(viewer), () => new Forbidden());
    const name = writtenName(space.name);
    const description = written('description', space.description, limits.space.description);
    const body = JSON.stringify([name, description, space.visibility]);
    const hash = createHash('sha256').update(body).digest();
    return this.transactions.run(async (tx) => {
      const id = newId<SpaceId>();
      const [made] = await tx.query(sql`
        insert into space (id, name, description, visibility, created_by, client_key, body_hash)
        values (${id}, ${name}, ${description}, ${space.visibility}, ${viewer.id}, ${space.clientKey}, ${hash})
        on conflict do nothing returning id`);
      if (!made) return this.madeBefore(tx, viewer, space.clientKey, hash);
      await this.seats.take(tx, id, [viewer.id], 'STEWARD');
      await this.audited(tx, viewer, 'space.created', id, { visibility: space.visibility });
      await this.outbox.append(tx, spaceChanged({ spaceId: id, change: 'created', visibility: space.visibility }));
      return this.queries.get(viewer, id, tx);
    });
  }

  /** Throws STALE when somebody else changed the space since the viewer's screen showed it. */
  async edit(viewer: Viewer, id: SpaceId, changes: SpaceChanges): Promise<SpaceRow> {
    return this.transactions.run(async (tx) => {
      const space = await this.stewarded(tx, viewer, id);
      allow(!space.archived, () => new SpaceArchived());
      allow(space.version === changes.version, () => new Stale());
      const name = changes.name == null ? space.name : writtenName(changes.name);
      const description =
        changes.description == null
          ? space.description
          : written('description', changes.description, limits.space.description);
      const visibility = changes.visibility ?? space.visibility;
      const moved = visibility !== space.visibility;
      if (moved && visibility === 'OPEN' && !changes.confirmOpening) throw new BadInput('confirmOpening', 'REQUIRED');
      await nameFree(() =>
        tx.query(sql`
          update space set name = ${name}, description = ${description}, visibility = ${visibility},
                           version = version + 1, updated_at = now()
           where id = ${id}`),
      );
      if (moved) await this.afterMove(tx, id, visibility);
      const was = moved ? { was: space.visibility } : {};
      await this.audited(tx, viewer, 'space.edited', id, { visibility, ...was });
      const change = moved ? 'visibility' : 'edited';
      await this.outbox.append(tx, spaceChanged({ spaceId: id, change, visibility, ...was }));
      return this.queries.get(viewer, id, tx);
    });
  }

  /** From now on the space can be read but not changed. Twice is once. */
  async archive(viewer: Viewer, id: SpaceId): Promise<SpaceRow> {
    return this.setArchived(viewer, id, true);
  }

  /** Refused as ALREADY_TAKEN when another space has taken the name meanwhile. */
  async unarchive(viewer: Viewer, id: SpaceId): Promise<SpaceRow> {
    return this.setArchived(viewer, id, false);
  }

  private async setArchived(viewer: Viewer, id: SpaceId, archived: boolean): Promise<SpaceRow> {
    return this.transactions.run(async (tx) => {
      const space = await this.stewarded(tx, viewer, id);
      if (space.archived === archived) return space;
      await nameFree(() =>
        tx.query(sql`
          update space set archived_at = case when ${archived} then now() end, version = version + 1, updated_at = now()
           where id = ${id}`),
      );
      const change = archived ? 'archived' : 'unarchived';
      await this.audited(tx, viewer, `space.${change}`, id, {});
      await this.outbox.append(tx, spaceChanged({ spaceId: id, change, visibility: space.visibility }));
      return this.queries.get(viewer, id, tx);
    });
  }

  private async stewarded(tx: Transaction, viewer: Viewer, id: SpaceId): Promise<SpaceRow> {
    const space = await this.queries.lock(tx, viewer, id);
    allow(canSteward(viewer, space), () => new Forbidden());
    return space;
  }

  /** Requests belong to private spaces; who may no longer read a space does not follow it either. */
  private async afterMove(tx: Transaction, id: SpaceId, visibility: SpaceVisibility): Promise<void> {
    if (visibility !== 'PRIVATE') await tx.query(sql`delete from space_request where space_id = ${id}`);
    if (visibility === 'OPEN') return;
    const members = sql`select person_id from space_member where space_id = ${id}`;
    await this.follows.endForAllBut(tx, members, streamOf(id));
  }

  private async madeBefore(tx: Transaction, viewer: Viewer, clientKey: string, hash: Buffer): Promise<SpaceRow> {
    const [before] = await tx.query<{ id: SpaceId; hash: Buffer }>(sql`
      select id, body_hash as hash from space where created_by = ${viewer.id} and client_key = ${clientKey}`);
    if (!before) throw new BadInput('name', 'ALREADY_TAKEN');
    if (!before.hash.equals(hash)) throw new IdempotencyConflict();
    return this.queries.get(viewer, before.id, tx);
  }

  private audited(tx: Transaction, viewer: Viewer, action: string, id: SpaceId, facts: object): Promise<void> {
    return this.audit.append(tx, {
      action,
      actorId: viewer.id,
      objectType: 'space',
      objectId: id,
      facts: { ...facts },
    });
  }
}

/** Says ALREADY_TAKEN when the index space_name refuses. */
async function nameFree(write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if ((error as { constraint?: string }).constraint === 'space_name') throw new BadInput('name', 'ALREADY_TAKEN');
    throw error;
  }
}
