import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock, Jobs, sql, Transactions } from '@plenum/platform';
import { before, DEVICE_KNOWN_FOR, SESSION_IDLE } from './session/session-times';
import { Sessions } from './session/sessions';

/** Takes away what is over: it opens nothing any more, but tells where people were. */
@Injectable()
export class IdentitySweep implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly transactions: Transactions,
    private readonly sessions: Sessions,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.define('identity.sweep', () => this.sweep(), { cron: '*/10 * * * *' });
  }

  /** Sockets of a session that ran out are cut here too, by its event. */
  async sweep(): Promise<void> {
    const now = this.clock.now();
    await this.transactions.run(async (tx) => {
      await this.sessions.remove(tx, sql`expires_at <= ${now} or last_seen_at <= ${before(now, SESSION_IDLE)}`);
      await tx.query(sql`delete from mailed_link where expires_at <= ${now}`);
      await tx.query(sql`delete from api_token where expires_at <= ${now}`);
      await tx.query(sql`delete from known_device where last_used_at <= ${before(now, DEVICE_KNOWN_FOR)}`);
      await tx.query(sql`delete from throttle where paid_back_at <= ${now}`);
    });
  }
}
