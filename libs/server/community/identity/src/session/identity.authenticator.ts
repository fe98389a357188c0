import { Injectable } from '@nestjs/common';
import {
  type ApiTokenId,
  type DepartmentId,
  type Locale,
  type PersonId,
  type PersonKind,
  type Role,
  type SessionId,
} from '@plenum/contract';
import {
  Authenticator,
  Clock,
  type Credentials,
  Database,
  gathering,
  type PreparedStatement,
  Settings,
  type Viewer,
} from '@plenum/platform';
import { secretHash } from '../secret';
import { LastSeen } from './last-seen';
import { sessionSecretOf } from './session-cookies';
import { before, SESSION_IDLE } from './session-times';

interface DoorSelect {
  door_id: string;
  read_only: boolean;
  last_seen_at: Date | null;
  id: PersonId;
  kind: PersonKind;
  locale: Locale;
  time_zone: string;
  roles: Role[];
  department_ids: DepartmentId[];
}

/** Home department first. */
const who = `
  p.id, p.kind, p.locale, p.time_zone,
  array(select r.role from person_role r where r.person_id = p.id order by r.role) as roles,
  array_remove(array[p.department_id], null) || array(
    select m.department_id from department_member m
     where m.person_id = p.id and m.department_id is distinct from p.department_id
     order by m.department_id) as department_ids`;

/** Walks session(token_hash), then primary keys: for each session one person, their roles and departments. */
const bySession: PreparedStatement = {
  name: 'identity.by-session',
  text: `
    select s.token_hash, s.id as door_id, false as read_only, s.last_seen_at, ${who}
      from session s join person p on p.id = s.person_id
     where s.token_hash = any($1::bytea[]) and s.expires_at > $2 and s.last_seen_at > $3 and p.deactivated_at is null`,
};

const byToken: PreparedStatement = {
  name: 'identity.by-token',
  text: `
    select t.id as door_id, t.read_only, t.last_used_at as last_seen_at, ${who}
      from api_token t join person p on p.id = t.person_id
     where t.token_hash = $1 and t.expires_at > $2 and p.deactivated_at is null`,
};

const BEARER = /^Bearer +(plenum_[\w-]{43})$/i;

/**
 * Reads who asks anew for every request, in one statement, so that ending a session, revoking a token, deactivating a
 * person or taking a role away counts from the next request on, in every process.
 */
@Injectable()
export class IdentityAuthenticator extends Authenticator {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly lastSeen: LastSeen,
  ) {
    super();
  }

  /** A token that is shown and wrong is nobody, even beside a good cookie. */
  async authenticate(credentials: Credentials): Promise<Viewer | null> {
    if (credentials.authorization !== undefined) return this.byToken(credentials, credentials.authorization);
    const secret = sessionSecretOf(this.settings, credentials);
    return secret ? this.bySession(credentials, secret) : null;
  }

  /** All who ask at one moment are read by one statement. */
  private readonly sessions = gathering(
    async (hashes: readonly Buffer[]): Promise<(DoorSelect | null)[]> => {
      const now = this.clock.now();
      const values = [hashes, now, before(now, SESSION_IDLE)];
      const rows = await this.database.prepared<DoorSelect & { token_hash: Buffer }>(bySession, values);
      const byHash = new Map(rows.map((row) => [row.token_hash.toString('hex'), row]));
      return hashes.map((hash) => byHash.get(hash.toString('hex')) ?? null);
    },
    { most: 64, lanes: 1 },
  );

  private async bySession(visitor: Credentials, secret: string): Promise<Viewer | null> {
    const row = await this.sessions(secretHash(secret));
    if (!row) return null;
    const sessionId = row.door_id as SessionId;
    this.lastSeen.note('session', sessionId, row.last_seen_at, visitor);
    return { ...viewer(row), sessionId, tokenId: null, readOnly: false };
  }

  private async byToken(visitor: Credentials, authorization: string): Promise<Viewer | null> {
    const token = BEARER.exec(authorization)?.[1];
    if (!token) return null;
    const [row] = await this.database.prepared<DoorSelect>(byToken, [secretHash(token), this.clock.now()]);
    if (!row) return null;
    const tokenId = row.door_id as ApiTokenId;
    this.lastSeen.note('token', tokenId, row.last_seen_at, visitor);
    return { ...viewer(row), sessionId: null, tokenId, readOnly: row.read_only };
  }
}

const viewer = (row: DoorSelect) => ({
  id: row.id,
  kind: row.kind,
  roles: row.roles,
  departmentIds: row.department_ids,
  locale: row.locale,
  timeZone: row.time_zone,
});
