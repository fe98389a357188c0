import { Injectable, type OnModuleInit } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { Settings } from '../config/settings';
import { Database, type Transaction } from '../database/database';
import { newId } from '../database/ids';
import { sql } from '../database/sql';
import { Transactions } from '../database/transactions';
import { Jobs } from '../jobs/jobs';

export interface NewMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

const JOB = 'mail.send';
/** Line ends in a subject or address would start a new header. */
const oneLine = (text: string): string => text.replaceAll(/[\r\n\u2028\u2029]+/g, ' ').trim();

/**
 * Mails leave by SMTP when it is configured; otherwise they wait where administrators can read them. A mail is queued
 * in the transaction that wants it, and its text, which may hold a single-use link, is wiped when it has been handed over.
 */
@Injectable()
export class Mailer implements OnModuleInit {
  private readonly smtp: ReturnType<typeof createTransport> | undefined;

  constructor(
    private readonly settings: Settings,
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly jobs: Jobs,
  ) {
    const url = settings.get('SMTP_URL');
    if (url) this.smtp = createTransport(url);
  }

  onModuleInit(): void {
    this.jobs.define<{ mailId: string }>(JOB, ({ mailId }) => this.deliver(mailId), {
      retries: 12,
      retryDelaySeconds: 5,
    });
  }

  /** Whether mails leave by themselves. */
  get delivers(): boolean {
    return this.smtp !== undefined;
  }

  async queue(tx: Transaction, mail: NewMail): Promise<void> {
    const id = newId();
    await tx.query(sql`
      insert into mail_message (id, recipient, subject, body, state)
      values (${id}, ${oneLine(mail.to)}, ${oneLine(mail.subject)}, ${mail.text}, ${this.delivers ? 'QUEUED' : 'HELD'})`);
    if (this.delivers) await this.jobs.send(tx, JOB, { mailId: id });
  }

  /** A mail that left already is not sent again, so a second run of the job is harmless. */
  private async deliver(mailId: string): Promise<void> {
    const [mail] = await this.database.query<{ recipient: string; subject: string; body: string }>(
      sql`select recipient, subject, body from mail_message where id = ${mailId} and state = 'QUEUED'`,
    );
    if (!mail || !this.smtp) return;
    const messageId = `<${mailId}@plenum>`;
    await this.smtp.sendMail({
      from: this.settings.get('MAIL_FROM'),
      to: mail.recipient,
      subject: mail.subject,
      text: mail.body,
      messageId,
    });
    await this.transactions.run((tx) =>
      tx.query(sql`update mail_message set state = 'SENT', body = '', sent_at = now() where id = ${mailId}`),
    );
  }
}
