import { Injectable } from '@nestjs/common';
import {
  Audit,
  BadInput,
  Clock,
  type Credentials,
  Mailer,
  Settings,
  sql,
  type Transaction,
  Transactions,
  type Viewer,
} from '@plenum/platform';
import { type Account } from '../account.queries';
import { passwordChangedMail } from '../link/identity.mails';
import { KnownDevices } from '../session/known-devices';
import { deviceSecretOf } from '../session/session-cookies';
import { Sessions } from '../session/sessions';

/** Replaces a known password by another, and ends what only the old one justified. */
@Injectable()
export class WritePassword {
  constructor(
    private readonly transactions: Transactions,
    private readonly sessions: Sessions,
    private readonly devices: KnownDevices,
    private readonly mailer: Mailer,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  write(viewer: Viewer, visitor: Credentials, account: Account, hash: string): Promise<string> {
    return this.transactions.run(async (tx) => {
      await this.replace(tx, account, hash);
      const ended = await this.sessions.endAll(tx, viewer.id, viewer.sessionId);
      await this.devices.forget(tx, viewer.id, deviceSecretOf(this.settings, visitor));
      const secret = await this.sessions.renew(tx, viewer);
      await this.audit.append(tx, {
        action: 'password.changed',
        actorId: viewer.id,
        objectType: 'account',
        objectId: viewer.id,
        facts: { sessionsEnded: ended },
      });
      const resetPage = `${this.settings.publicUrl}/forgot-password`;
      await this.mailer.queue(tx, passwordChangedMail({ to: account, resetPage, tokensRevoked: false }));
      return secret;
    });
  }

  /** Of two changes at once the second finds the password it checked gone. */
  private async replace(tx: Transaction, account: Account, hash: string): Promise<void> {
    const rows = await tx.query(sql`
      update account set password_hash = ${hash}, password_changed_at = ${this.clock.now()}
       where person_id = ${account.personId} and password_hash = ${account.passwordHash} returning person_id`);
    if (rows.length === 0) throw new BadInput('currentPassword', 'WRONG_PASSWORD');
  }
}
