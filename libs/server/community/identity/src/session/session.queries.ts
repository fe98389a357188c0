import { Injectable } from '@nestjs/common';
import { type PersonId, type SessionId } from '@plenum/contract';
import { Clock, Database, sql, type Viewer } from '@plenum/platform';
import { before, SESSION_IDLE } from './session-times';

export interface SessionSelect {
  id: SessionId;
  person_id: PersonId;
  created_at: Date;
  last_seen_at: Date;
  expires_at: Date;
  address: string;
  user_agent: string;
}

@Injectable()
export class SessionQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** One's own sessions, the one that asks first, then the latest used. Walks session_person; at most as many rows as sessions at once. */
  mine(viewer: Viewer): Promise<SessionSelect[]> {
    const now = this.clock.now();
    return this.database.query<SessionSelect>(sql`
      select id, person_id, created_at, last_seen_at, expires_at, address, user_agent
        from session
       where person_id = ${viewer.id} and expires_at > ${now} and last_seen_at > ${before(now, SESSION_IDLE)}
       order by id = ${viewer.sessionId}::uuid desc nulls last, last_seen_at desc, id desc`);
  }
}
