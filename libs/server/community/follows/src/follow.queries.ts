import { Injectable } from '@nestjs/common';
import { type StreamId, type StreamKind } from '@plenum/contract';
import { Clock, Database, type Queryable, sql, type Viewer } from '@plenum/platform';
import { implicitStreams } from './streams.sql';

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
          select asked.id = any(${implicitStreams(viewer)}::uuid[]) as implicit) i on true
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
}
