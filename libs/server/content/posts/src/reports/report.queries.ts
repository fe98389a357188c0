import { Injectable } from '@nestjs/common';
import { type Id, type PersonId, type PostId } from '@plenum/contract';
import { type PersonCardRow, personCardJson } from '@plenum/people';
import { alias, Database, type Queryable, sql, type Transaction, type Viewer } from '@plenum/platform';
import { type PostCardRow, postCardColumns, postCardJoins } from '../post-card';
import { answersForPlaces, decidesReportsOn, othersAnswerFor } from '../post.policy';
import { type ReportOutcome } from './report.type';

export type ReportId = Id<'report'>;

export interface ReportRow {
  readonly id: ReportId;
  readonly postId: PostId;
  readonly reporter: PersonCardRow;
  readonly reason: string;
  readonly createdAt: Date;
}

export interface ReportState {
  readonly postId: PostId;
  readonly outcome: ReportOutcome | null;
  readonly closedBy: PersonId | null;
}

/** A post as those see it who decide about it, which is not always to read it where it stands. */
export interface ReportedRow extends PostCardRow {
  readonly othersAnswer: boolean;
}

@Injectable()
export class ReportQueries {
  constructor(private readonly database: Database) {}

  /** What waits for the viewer's decision, oldest first. Reads the open reports only: there are few at any time. */
  async waiting(viewer: Viewer, after: ReportId | null, limit: number): Promise<ReportRow[]> {
    return this.database.query(sql`
      select r.id, r.post_id as "postId", r.reason, r.created_at as "createdAt",
             ${personCardJson(alias('who'))} as reporter
        from post_report r join post p on p.id = r.post_id join person who on who.id = r.reporter_id
       where r.closed_at is null and (${after}::uuid is null or r.id > ${after}::uuid)
         and p.deleted_at is null and ${decidesReportsOn(viewer, alias('p'))}
       order by r.id limit ${limit}`);
  }

  /** How many wait, counted to `most`; null for who answers for no place. */
  async count(viewer: Viewer, most: number): Promise<number | null> {
    const [row] = await this.database.query<{ count: number | null }>(sql`
      select case when ${answersForPlaces(viewer)} then (
        select count(*)::int from (
          select 1 from post_report r join post p on p.id = r.post_id
           where r.closed_at is null and p.deleted_at is null and ${decidesReportsOn(viewer, alias('p'))}
           limit ${most}) waiting) end as count`);
    return row!.count;
  }

  /** The posts among them about which the viewer decides; of one more often asked for one row. */
  async posts(
    viewer: Viewer,
    ids: readonly PostId[],
    on: Queryable = this.database,
  ): Promise<Map<string, ReportedRow>> {
    const rows = await on.query<ReportedRow>(sql`
      select ${postCardColumns(viewer)}, ${othersAnswerFor(alias('p'))} as "othersAnswer"
        from post p ${postCardJoins(viewer)}
       where p.id = any(${[...ids]}::uuid[]) and p.deleted_at is null and ${decidesReportsOn(viewer, alias('p'))}`);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Under the lock of its post, so that all who decide about it take turns. Whether the viewer may know is not asked. */
  async locked(tx: Transaction, id: ReportId): Promise<ReportState | null> {
    await tx.query(sql`
      select 1 from post where id = (select post_id from post_report where id = ${id}) for no key update`);
    const [row] = await tx.query<ReportState>(sql`
      select post_id as "postId", outcome, closed_by as "closedBy" from post_report where id = ${id}`);
    return row ?? null;
  }

  /** Closes everything that is open about a post, and gives who had reported it. */
  async close(tx: Transaction, viewer: Viewer, postId: PostId, outcome: ReportOutcome): Promise<PersonId[]> {
    const rows = await tx.query<{ reporter_id: PersonId }>(sql`
      update post_report set closed_at = now(), closed_by = ${viewer.id}, outcome = ${outcome}
       where post_id = ${postId} and closed_at is null returning reporter_id`);
    return rows.map(({ reporter_id }) => reporter_id);
  }
}

/** Who answers for the place of a post, without its author. Whether each may read in it is asked when they look. */
export async function decidersOf(tx: Transaction, postId: PostId): Promise<PersonId[]> {
  const rows = await tx.query<{ person_id: PersonId }>(sql`
    with place as (select place_id as id, author_id from post where id = ${postId}),
    answering as (
    select m.person_id from space_member m join place on m.space_id = place.id where m.role = 'STEWARD'
    union select m.person_id from department_member m join place on m.department_id = place.id where m.role = 'STEWARD'
    union select person_id from person_role where role = 'ADMINISTRATOR')
    select person_id from answering where person_id <> (select author_id from place)`);
  return rows.map(({ person_id }) => person_id);
}
