import { Injectable } from '@nestjs/common';
import { type ApiTokenId, type PersonId } from '@plenum/contract';
import {
  allow,
  Audit,
  BadInput,
  Clock,
  Database,
  Forbidden,
  found,
  newId,
  Outbox,
  sql,
  type Transaction,
  Transactions,
  type Viewer,
} from '@plenum/platform';
import { apiTokenRevoked } from '../identity.events';
import { newSecret, secretHash } from '../secret';
import { after } from '../session/session-times';
import { ApiTokenRow } from './api-token.entity';

const AT_MOST = 20;
const DAY = 86_400_000;

export interface ApiTokenWish {
  readonly name: string;
  readonly readOnly: boolean;
  readonly days: number;
}

export interface ApiTokenSelect {
  id: ApiTokenId;
  name: string;
  read_only: boolean;
  created_at: Date;
  expires_at: Date;
  last_used_at: Date | null;
}

@Injectable()
export class ApiTokens {
  constructor(
    private readonly transactions: Transactions,
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** One's own, the newest first. Walks api_token_person. */
  mine(viewer: Viewer): Promise<ApiTokenSelect[]> {
    return this.database.query<ApiTokenSelect>(sql`
      select id, name, read_only, created_at, expires_at, last_used_at
        from api_token where person_id = ${viewer.id} order by id desc`);
  }

  /** `secret` is told this once. A token makes no tokens, or one that leaked could never be got rid of. */
  async create(viewer: Viewer, wish: ApiTokenWish): Promise<{ token: ApiTokenSelect; secret: string }> {
    allow(viewer.sessionId !== null, () => new Forbidden('A token cannot make tokens.'));
    const secret = `plenum_${newSecret()}`;
    return this.transactions.run(async (tx) => {
      await this.allowOneMore(tx, viewer);
      const token = await this.insert(tx, viewer, wish, secret);
      await this.audit.append(tx, {
        action: 'api-token.created',
        actorId: viewer.id,
        objectType: 'api-token',
        objectId: token.id,
        facts: { readOnly: wish.readOnly, expiresAt: token.expires_at.toISOString() },
        personal: { name: wish.name },
      });
      return { token, secret };
    });
  }

  revoke(viewer: Viewer, id: ApiTokenId): Promise<void> {
    return this.transactions.run(async (tx) => {
      const rows = await tx.query(
        sql`delete from api_token where id = ${id} and person_id = ${viewer.id} returning id`,
      );
      found(rows[0]);
      await this.outbox.append(tx, apiTokenRevoked({ personId: viewer.id, tokenId: id }));
      await this.audit.append(tx, {
        action: 'api-token.revoked',
        actorId: viewer.id,
        objectType: 'api-token',
        objectId: id,
      });
    });
  }

  /** `until`: only those that were made by then. */
  async revokeAll(tx: Transaction, personId: PersonId, until: Date = this.clock.now()): Promise<void> {
    const gone = await tx.query<{ id: ApiTokenId }>(
      sql`delete from api_token where person_id = ${personId} and created_at <= ${until} returning id`,
    );
    await this.outbox.append(tx, ...gone.map(({ id }) => apiTokenRevoked({ personId, tokenId: id })));
  }

  /** The account's row is the lock: of two at once the second sees the first one's token. */
  private async allowOneMore(tx: Transaction, viewer: Viewer): Promise<void> {
    await tx.query(sql`select 1 from account where person_id = ${viewer.id} for no key update`);
    const [row] = await tx.query<{ tokens: number }>(
      sql`select count(*)::int as tokens from api_token where person_id = ${viewer.id}`,
    );
    if (row!.tokens >= AT_MOST) throw new BadInput('name', 'TOO_MANY', AT_MOST);
  }

  private async insert(tx: Transaction, viewer: Viewer, wish: ApiTokenWish, secret: string): Promise<ApiTokenSelect> {
    const createdAt = this.clock.now();
    const id = newId<ApiTokenId>();
    const expiresAt = after(createdAt, wish.days * DAY);
    const { name, readOnly } = wish;
    const tokenHash = secretHash(secret);
    await tx.manager.insert(ApiTokenRow, {
      ...{ id, personId: viewer.id, name, readOnly, tokenHash, createdAt, expiresAt, lastUsedAt: null },
    });
    return { id, name, read_only: readOnly, created_at: createdAt, expires_at: expiresAt, last_used_at: null };
  }
}
