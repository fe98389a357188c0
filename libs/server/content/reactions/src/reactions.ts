import { Injectable } from '@nestjs/common';
import { type ReactionKind } from '@plenum/contract';
import { alias, Database, sql, type Transaction, type Viewer } from '@plenum/platform';
import { type PersonCardRow, personCardJson } from '@plenum/people';

/** Reactions on anything that has an id. Whether the viewer may react is decided by the feature that owns the object. */
@Injectable()
export class Reactions {
  constructor(private readonly database: Database) {}

  /**
   * Sets or (with null) takes back the viewer's one reaction and keeps the counts in step: the rows of the two tables
   * change together or not at all. Says whether anything changed.
   */
  async set(tx: Transaction, viewer: Viewer, objectId: string, kind: ReactionKind | null): Promise<boolean> {
    const [before] = await tx.query<{ kind: ReactionKind }>(
      sql`select kind from reaction where object_id = ${objectId} and person_id = ${viewer.id} for update`,
    );
    if ((before?.kind ?? null) === kind) return false;
    if (kind === null) {
      await tx.query(sql`delete from reaction where object_id = ${objectId} and person_id = ${viewer.id}`);
    } else {
      const [written] = await tx.query<{ inserted: boolean }>(sql`
        insert into reaction (object_id, person_id, kind) values (${objectId}, ${viewer.id}, ${kind})
        on conflict (object_id, person_id) do update set kind = excluded.kind, created_at = now()
          where reaction.kind is distinct from excluded.kind
        returning (xmax = 0) as inserted`);
      // Another request of the same person won the race between our look and our write: leave the counts to it.
      if (!written || (!before && !written.inserted)) throw new ReactedMeanwhile();
      await this.count(tx, objectId, kind, 1);
    }
    if (before) await this.count(tx, objectId, before.kind, -1);
    return true;
  }

  /** Who reacted, newest first, at most `limit`. */
  async people(objectId: string, limit: number): Promise<{ kind: ReactionKind; person: PersonCardRow }[]> {
    return this.database.query(sql`
      select r.kind, ${personCardJson(alias('who'))} as person
        from reaction r join person who on who.id = r.person_id
       where r.object_id = ${objectId} order by r.created_at desc, r.person_id limit ${limit}`);
  }

  private async count(tx: Transaction, objectId: string, kind: ReactionKind, by: 1 | -1): Promise<void> {
    await tx.query(sql`
      insert into reaction_count (object_id, kind, count) values (${objectId}, ${kind}, ${by === 1 ? 1 : 0})
      on conflict (object_id, kind) do update set count = reaction_count.count + ${by}`);
  }
}

/** Ends the transaction so that it is tried again with a fresh look (it carries the code of a serialization failure). */
class ReactedMeanwhile extends Error {
  readonly code = '40001';
}
