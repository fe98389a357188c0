import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type PersonId } from '@plenum/contract';
import { personDeactivated, personReactivated } from '@plenum/people';
import { sql, Subscriptions, Transactions } from '@plenum/platform';
import { Sessions } from './session/sessions';
import { ApiTokens } from './token/api-tokens';

/**
 * The authenticator lets nobody in who is deactivated, from the same moment on. This takes the keys away besides, so
 * that they do not work again when the person comes back.
 */
@Injectable()
export class IdentitySubscriber implements OnModuleInit {
  constructor(
    private readonly subscriptions: Subscriptions,
    private readonly transactions: Transactions,
    private readonly sessions: Sessions,
    private readonly tokens: ApiTokens,
  ) {}

  onModuleInit(): void {
    // On return once more: somebody may have signed in while the deactivation was being written.
    for (const kind of [personDeactivated, personReactivated]) {
      this.subscriptions.durably('identity', kind, ({ payload, occurredAt }) =>
        this.takeKeys(payload.personId, occurredAt),
      );
    }
  }

  /** Only what is older than the event: late news must not sign out somebody who has come back since. */
  private async takeKeys(personId: PersonId, leftAt: Date): Promise<void> {
    await this.transactions.run(async (tx) => {
      await this.sessions.remove(tx, sql`person_id = ${personId} and created_at <= ${leftAt}`);
      await this.tokens.revokeAll(tx, personId, leftAt);
      await tx.query(sql`delete from mailed_link where person_id = ${personId} and created_at <= ${leftAt}`);
      await tx.query(sql`delete from known_device where person_id = ${personId} and last_used_at <= ${leftAt}`);
    });
  }
}
