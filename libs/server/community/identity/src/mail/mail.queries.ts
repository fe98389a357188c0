import { Injectable } from '@nestjs/common';
import { type Id } from '@plenum/contract';
import { Database, type Queryable, sql } from '@plenum/platform';
import { type MailState } from './mail-state';

export type MailId = Id<'mail'>;

export interface MailSelect {
  id: MailId;
  recipient: string;
  subject: string;
  state: MailState;
  created_at: Date;
  sent_at: Date | null;
}

/** For administrators only, which the service says. Without the text: that is opened one by one, and recorded. */
@Injectable()
export class MailQueries {
  constructor(private readonly database: Database) {}

  /** The newest first. Walks the primary key and reads `limit` rows. */
  page(before: MailId | null, limit: number): Promise<MailSelect[]> {
    return this.database.query<MailSelect>(sql`
      select id, recipient, subject, state, created_at, sent_at from mail_message
       where id < ${before ?? 'ffffffff-ffff-ffff-ffff-ffffffffffff'}
       order by id desc limit ${limit}`);
  }

  async text(on: Queryable, id: MailId): Promise<(MailSelect & { body: string }) | null> {
    const [row] = await on.query<MailSelect & { body: string }>(sql`
      select id, recipient, subject, state, created_at, sent_at, body from mail_message
       where id = ${id} and state = 'HELD'`);
    return row ?? null;
  }
}
