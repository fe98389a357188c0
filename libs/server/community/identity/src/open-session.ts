import { Injectable } from '@nestjs/common';
import { type PersonId } from '@plenum/contract';
import { Audit, BadInput, type Credentials, Settings, sql, type Transaction, Transactions } from '@plenum/platform';
import { type Account, AccountQueries } from './account.queries';
import { type KnownDeviceId } from './session/known-device.entity';
import { KnownDevices } from './session/known-devices';
import { sessionSecretOf } from './session/session-cookies';
import { type OpenedSession, Sessions } from './session/sessions';

export interface SignedInBrowser {
  readonly session: OpenedSession;
  /** Null where the browser is known already. */
  readonly deviceSecret: string | null;
}

/** One answer for a wrong password, an unknown address, an account without password and a deactivated person. */
class WrongPassword extends BadInput {
  constructor() {
    super('password', 'WRONG_PASSWORD');
  }
}

/** The second half of signing in: what is written once the password is known to be right or wrong. */
@Injectable()
export class OpenSession {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: AccountQueries,
    private readonly sessions: Sessions,
    private readonly devices: KnownDevices,
    private readonly audit: Audit,
    private readonly settings: Settings,
  ) {}

  /** The password may have been changed since it was checked; then the session of the old one must not come to be. */
  open(visitor: Credentials, account: Account, device: KnownDeviceId | null): Promise<SignedInBrowser> {
    return this.transactions.run(async (tx) => {
      const { personId, passwordHash } = account;
      if (!(await this.accounts.stillHas(tx, personId, passwordHash!))) throw new WrongPassword();
      return this.openIn(tx, visitor, personId, device);
    });
  }

  async openIn(
    tx: Transaction,
    visitor: Credentials,
    personId: PersonId,
    device: KnownDeviceId | null,
  ): Promise<SignedInBrowser> {
    const session = await this.sessions.open(tx, personId, visitor, sessionSecretOf(this.settings, visitor));
    return { session, deviceSecret: await this.devices.remember(tx, personId, device) };
  }

  /** The same password under today's parameters. */
  async renewHash(account: Account, hash: string): Promise<void> {
    await this.transactions.run((tx) =>
      tx.query(sql`
        update account set password_hash = ${hash}
         where person_id = ${account.personId} and password_hash = ${account.passwordHash}`),
    );
  }

  /** Written for unknown addresses too: the log shows who guesses at what, and the answer takes equally long. */
  async refuse(visitor: Credentials, email: string, account: Account | null): Promise<never> {
    await this.transactions.run((tx) =>
      this.audit.append(tx, {
        action: 'session.refused',
        actorId: null,
        objectType: 'account',
        objectId: account?.personId ?? 'unknown',
        personal: { email, address: visitor.address },
      }),
    );
    throw new WrongPassword();
  }
}
