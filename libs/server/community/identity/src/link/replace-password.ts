import { Injectable } from '@nestjs/common';
import { Audit, Clock, Mailer, Settings, sql, type Transaction } from '@plenum/platform';
import { KnownDevices } from '../session/known-devices';
import { Sessions } from '../session/sessions';
import { ApiTokens } from '../token/api-tokens';
import { passwordChangedMail } from './identity.mails';
import { type OpenLink } from './mailed-links';

/** Whoever was in with the old password is out, in every browser and program. */
@Injectable()
export class ReplacePassword {
  constructor(
    private readonly sessions: Sessions,
    private readonly devices: KnownDevices,
    private readonly tokens: ApiTokens,
    private readonly mailer: Mailer,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  async replace(tx: Transaction, { purpose, account }: OpenLink, hash: string): Promise<void> {
    const { personId } = account;
    await tx.query(sql`
      insert into account (person_id, password_hash, password_changed_at)
      values (${personId}, ${hash}, ${this.clock.now()})
      on conflict (person_id) do update
        set password_hash = excluded.password_hash, password_changed_at = excluded.password_changed_at`);
    await this.sessions.endAll(tx, personId);
    await this.devices.forget(tx, personId);
    await this.tokens.revokeAll(tx, personId);
    const action = purpose === 'RESET' ? 'password.reset' : 'invitation.accepted';
    await this.audit.append(tx, { action, actorId: personId, objectType: 'account', objectId: personId });
    if (!account.passwordHash) return;
    const resetPage = `${this.settings.publicUrl}/forgot-password`;
    await this.mailer.queue(tx, passwordChangedMail({ to: account, resetPage, tokensRevoked: true }));
  }
}
