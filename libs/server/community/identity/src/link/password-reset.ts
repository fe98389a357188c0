import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Audit, type Credentials, Jobs, Mailer, sql, Transactions } from '@plenum/platform';
import { AccountQueries } from '../account.queries';
import { readEmail } from '../read-email';
import { resetMailByAccount, resetMailByAddress } from '../throttle/identity.limits';
import { Throttle } from '../throttle/throttle';
import { addressSubject, emailSubject } from '../throttle/throttle-subject';
import { resetMail } from './identity.mails';
import { type MailedLinkId } from './mailed-link.entity';
import { MailedLinks } from './mailed-links';

const JOB = 'identity.reset-mail';

@Injectable()
export class PasswordReset implements OnModuleInit {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: AccountQueries,
    private readonly links: MailedLinks,
    private readonly mailer: Mailer,
    private readonly throttle: Throttle,
    private readonly jobs: Jobs,
    private readonly audit: Audit,
  ) {}

  onModuleInit(): void {
    this.jobs.define<{ email: string }>(JOB, ({ email }, id) => this.mail(email, id as MailedLinkId));
  }

  /**
   * Whether the address is anybody's is looked up by a job only, so the answer can tell neither by its words nor by
   * its time. Beyond the mails one address may get, nothing more is sent and nothing is said.
   */
  async request(visitor: Credentials, typedEmail: string): Promise<void> {
    const email = readEmail(typedEmail);
    await this.throttle.take(resetMailByAddress, addressSubject(visitor.address));
    if (!(await this.throttle.allows(resetMailByAccount, emailSubject(email)))) return;
    await this.transactions.run((tx) => this.jobs.send(tx, JOB, { email }));
  }

  /** `id` becomes the link's, so that a second run of the same job mails nothing. */
  private mail(email: string, id: MailedLinkId): Promise<void> {
    return this.transactions.run(async (tx) => {
      const account = await this.accounts.byEmail(email, tx);
      if (!account) return;
      const done = await tx.query(sql`select 1 from mailed_link where id = ${id}`);
      if (done.length > 0) return;
      const link = await this.links.issue(tx, 'RESET', account, id);
      await this.mailer.queue(tx, resetMail({ to: account, link }));
      await this.audit.append(tx, {
        action: 'password.reset-mailed',
        actorId: null,
        objectType: 'account',
        objectId: account.personId,
      });
    });
  }
}
