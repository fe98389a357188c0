import { Injectable } from '@nestjs/common';
import { type PersonId, type SessionId } from '@plenum/contract';
import {
  Audit,
  Clock,
  type Credentials,
  found,
  newId,
  Outbox,
  sql,
  type Sql,
  type Transaction,
  Transactions,
  type Viewer,
} from '@plenum/platform';
import { sessionEnded } from '../identity.events';
import { newSecret, secretHash } from '../secret';
import { SessionRow } from './session.entity';
import { after, SESSION_LASTS, SESSIONS_AT_ONCE } from './session-times';

/** What the browser gets; the secret is nowhere else. */
export interface OpenedSession {
  readonly id: SessionId;
  readonly personId: PersonId;
  readonly secret: string;
}

@Injectable()
export class Sessions {
  constructor(
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** A new session with a new secret; the one this browser came with, whosever it was, ends. */
  async open(tx: Transaction, personId: PersonId, visitor: Credentials, presented?: string): Promise<OpenedSession> {
    if (presented) await this.remove(tx, sql`token_hash = ${secretHash(presented)}`);
    await this.remove(
      tx,
      sql`id in (select id from session where person_id = ${personId}
                  order by last_seen_at desc, id desc offset ${SESSIONS_AT_ONCE - 1})`,
    );
    const now = this.clock.now();
    const secret = newSecret();
    const id = newId<SessionId>();
    await tx.manager.insert(SessionRow, {
      id,
      personId,
      tokenHash: secretHash(secret),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: after(now, SESSION_LASTS),
      address: visitor.address.slice(0, 64),
      userAgent: visitor.userAgent.slice(0, 400),
    });
    await this.audit.append(tx, {
      action: 'session.opened',
      actorId: personId,
      objectType: 'session',
      objectId: id,
      personal: { address: visitor.address },
    });
    return { id, personId, secret };
  }

  /** Gives a session another secret, so that a copy of the old one is worthless. */
  async renew(tx: Transaction, viewer: Viewer): Promise<string> {
    const secret = newSecret();
    const rows = await tx.query(sql`
      update session set token_hash = ${secretHash(secret)}
       where id = ${viewer.sessionId} and person_id = ${viewer.id} returning id`);
    found(rows[0]);
    return secret;
  }

  /** Ends one of one's own sessions; NOT_FOUND for anybody else's. */
  end(viewer: Viewer, id: SessionId): Promise<void> {
    return this.transactions.run(async (tx) => {
      found((await this.remove(tx, sql`id = ${id} and person_id = ${viewer.id}`))[0]);
      await this.record(tx, viewer, 'session.ended', id);
    });
  }

  /** Ends all of one's sessions but the present one, and says how many. */
  endOthers(viewer: Viewer): Promise<number> {
    return this.transactions.run(async (tx) => {
      const ended = await this.endAll(tx, viewer.id, viewer.sessionId);
      await this.record(tx, viewer, 'session.others-ended', viewer.id, { ended });
      return ended;
    });
  }

  async endAll(tx: Transaction, personId: PersonId, but: SessionId | null = null): Promise<number> {
    const ended = await this.remove(tx, sql`person_id = ${personId} and id is distinct from ${but}::uuid`);
    return ended.length;
  }

  /** Removes what the condition names and tells what hangs on it. */
  async remove(tx: Transaction, which: Sql): Promise<SessionId[]> {
    const gone = await tx.query<{ id: SessionId; person_id: PersonId }>(
      sql`delete from session where ${which} returning id, person_id`,
    );
    await this.outbox.append(tx, ...gone.map((row) => sessionEnded({ personId: row.person_id, sessionId: row.id })));
    return gone.map(({ id }) => id);
  }

  private record(
    tx: Transaction,
    viewer: Viewer,
    action: string,
    objectId: string,
    facts: Record<string, unknown> = {},
  ) {
    return this.audit.append(tx, { action, actorId: viewer.id, objectType: 'session', objectId, facts });
  }
}
