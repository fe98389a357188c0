import { Injectable } from '@nestjs/common';
import { Clock, Database, newId, Settings, sql, type Transaction } from '@plenum/platform';
import { type Account } from '../account.queries';
import { newSecret, secretHash } from '../secret';
import { after } from '../session/session-times';
import { type LinkPurpose } from './link-purpose';
import { type MailedLinkId, MailedLinkRow } from './mailed-link.entity';

const HOUR = 3_600_000;
const lasts: Readonly<Record<LinkPurpose, number>> = { RESET: HOUR, INVITATION: 14 * 24 * HOUR };

/** The secret stands behind `#`, which browsers send to nobody: it is in no log and no referrer. */
const paths: Readonly<Record<LinkPurpose, string>> = { RESET: '/reset-password', INVITATION: '/join' };

export interface OpenLink {
  readonly purpose: LinkPurpose;
  readonly account: Account;
}

interface LinkSelect {
  purpose: LinkPurpose;
  id: Account['personId'];
  name: string;
  email: string;
  locale: Account['locale'];
  password_hash: string | null;
}

@Injectable()
export class MailedLinks {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** The whole link, from the configured address and never from what a request calls this host. */
  async issue(tx: Transaction, purpose: LinkPurpose, to: Account, id = newId<MailedLinkId>()): Promise<string> {
    const now = this.clock.now();
    const secret = newSecret();
    await tx.manager.insert(MailedLinkRow, {
      id,
      personId: to.personId,
      purpose,
      email: to.email,
      tokenHash: secretHash(secret),
      createdAt: now,
      expiresAt: after(now, lasts[purpose]),
    });
    return `${this.settings.publicUrl}${paths[purpose]}#${secret}`;
  }

  /** Whom an unused link lets in, or null. Reading does not use it up: mail scanners open links too. */
  async read(purpose: LinkPurpose, secret: string): Promise<OpenLink | null> {
    const [row] = await this.database.query<LinkSelect>(sql`
      select l.purpose, p.id, p.name, p.email, p.locale, a.password_hash
        from mailed_link l
        join person p on p.id = l.person_id and p.email = l.email and p.deactivated_at is null
        left join account a on a.person_id = p.id
       where l.token_hash = ${secretHash(secret)} and l.purpose = ${purpose} and l.expires_at > ${this.clock.now()}`);
    if (!row) return null;
    const { id: personId, name, email, locale, password_hash: passwordHash } = row;
    return { purpose: row.purpose, account: { personId, name, email, locale, passwordHash } };
  }

  /** Uses a link up, for exactly one of those who try at once, together with every other link of that person. */
  async use(tx: Transaction, link: OpenLink, secret: string): Promise<boolean> {
    const { personId } = link.account;
    const used = await tx.query(sql`
      delete from mailed_link
       where token_hash = ${secretHash(secret)} and person_id = ${personId} and expires_at > ${this.clock.now()}
         and exists (select from person p
                      where p.id = person_id and p.email = mailed_link.email and p.deactivated_at is null)
      returning id`);
    if (used.length === 0) return false;
    await tx.query(sql`delete from mailed_link where person_id = ${personId}`);
    return true;
  }

  async withdraw(tx: Transaction, personId: Account['personId'], purpose: LinkPurpose): Promise<void> {
    await tx.query(sql`delete from mailed_link where person_id = ${personId} and purpose = ${purpose}`);
  }
}
