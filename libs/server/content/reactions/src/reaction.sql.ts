import { type ReactionKind } from '@plenum/contract';
import { type Sql, sql } from '@plenum/platform';

export interface ReactionCountRow {
  readonly kind: ReactionKind;
  readonly count: number;
}

/** JSON array of `ReactionCountRow`, most first. Walks the primary key of reaction_count: at most six rows. */
export const reactionCountsJson = (objectId: Sql): Sql => sql`(
  select coalesce(json_agg(json_build_object('kind', rc.kind, 'count', rc.count) order by rc.count desc, rc.kind), '[]')
    from reaction_count rc where rc.object_id = ${objectId} and rc.count > 0)`;

/** The viewer's own reaction or null. One row by the primary key of reaction. */
export const myReaction = (objectId: Sql, viewerId: string): Sql => sql`(
  select r.kind from reaction r where r.object_id = ${objectId} and r.person_id = ${viewerId})`;
