import { Injectable } from '@nestjs/common';
import { COMPANY_STREAM, type PersonId, type StreamId, type StreamKind } from '@plenum/contract';
import { Clock, Database, isEmployee, type Queryable, sql, type Viewer } from '@plenum/platform';

export interface Streams {
  /** Where the Following feed looks: all that is followed and not muted now. */
  readonly followed: StreamId[];
  /** Posts that belong to one of these stay out even when another stream would bring them in. */
  readonly muted: StreamId[];
}

/** How the viewer stands to one stream. */
export interface FollowState {
  readonly streamId: StreamId;
  readonly follows: boolean;
  /** Followed without having asked for it: the company, the home department and those one serves in. */
  readonly implicit: boolean;
  readonly mutedUntil: Date | null;
}

export interface MuteRow {
  readonly streamId: StreamId;
  readonly kind: StreamKind;
  readonly until: Date;
}

@Injectable()
export class FollowQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * The streams of the viewer's Following feed and those muted, in one statement: follow_pkey and mute_pkey by their
   * first column. Reads as many rows as the viewer has follows and mutes.
   */
  async streamsOf(viewer: Viewer): Promise<Streams> {
    const rows = await this.database.prepared<{ id: StreamId; muted: boolean }>(STREAMS_OF, [
      viewer.id,
      this.clock.now(),
      isEmployee(viewer) ? implicitOf(viewer) : [],
    ]);
    return {
      followed: rows.filter(({ muted }) => !muted).map(({ id }) => id),
      muted: rows.filter(({ muted }) => muted).map(({ id }) => id),
    };
  }

  /** In the order asked. Walks follow_pkey and mute_pkey, one probe an id. */
  async statesOf(viewer: Viewer, ids: readonly StreamId[], on: Queryable = this.database): Promise<FollowState[]> {
    return on.query<FollowState>(sql`
      select asked.id as "streamId",
             f.stream_id is not null or coalesce(i.implicit, false) as follows,
             coalesce(i.implicit, false) as implicit, m.until as "mutedUntil"
        from unnest(${[...ids]}::uuid[]) with ordinality as asked(id, place)
        left join follow f on f.person_id = ${viewer.id} and f.stream_id = asked.id
        left join mute m on m.person_id = ${viewer.id} and m.stream_id = asked.id and m.until > ${this.clock.now()}
        left join lateral (
          select ${isEmployee(viewer)} and asked.id = any(${implicitOf(viewer)}::uuid[]) as implicit) i on true
       order by asked.place`);
  }

  /** Mutes that have not ended, the next to end first. Walks mute_pkey by the person. */
  async mutesOf(viewer: Viewer): Promise<MuteRow[]> {
    return this.database.query<MuteRow>(sql`
      select stream_id as "streamId", kind, until from mute
       where person_id = ${viewer.id} and until > ${this.clock.now()} order by until, stream_id`);
  }

  /** How many follow each by their own choice; the implicit ones are not counted. Walks follow_stream, index only. */
  async countsOf(ids: readonly StreamId[]): Promise<number[]> {
    const rows = await this.database.query<{ count: number }>(sql`
      select (select count(*)::int from follow f where f.stream_id = asked.id) as count
        from unnest(${[...ids]}::uuid[]) with ordinality as asked(id, place) order by asked.place`);
    return rows.map(({ count }) => count);
  }

  /** Those of the people who follow the stream. Walks follow_pkey. For subscribers that tell followers something. */
  async followersOf(streamId: StreamId, after: PersonId | null, limit: number): Promise<PersonId[]> {
    const rows = await this.database.query<{ id: PersonId }>(sql`
      select person_id as id from follow
       where stream_id = ${streamId} and (${after}::uuid is null or person_id > ${after}::uuid)
       order by person_id limit ${limit}`);
    return rows.map(({ id }) => id);
  }
}

const implicitOf = (viewer: Viewer): string[] => [COMPANY_STREAM, ...viewer.departmentIds];

const STREAMS_OF = {
  name: 'follows.streamsOf',
  text: `
    with mine as (
      select stream_id as id from follow where person_id = $1
      union select unnest($3::uuid[])),
    quiet as (select stream_id as id from mute where person_id = $1 and until > $2)
    select id, true as muted from quiet
    union all select id, false from mine where id not in (select id from quiet)`,
};
