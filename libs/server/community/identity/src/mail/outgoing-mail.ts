import { Injectable } from '@nestjs/common';
import {
  allow,
  Audit,
  Forbidden,
  found,
  isAdministrator,
  type Transaction,
  Transactions,
  type Viewer,
} from '@plenum/platform';
import { type MailId, MailQueries, type MailSelect } from './mail.queries';

@Injectable()
export class OutgoingMail {
  constructor(
    private readonly transactions: Transactions,
    private readonly queries: MailQueries,
    private readonly audit: Audit,
  ) {}

  page(viewer: Viewer, before: MailId | null, limit: number): Promise<MailSelect[]> {
    allow(isAdministrator(viewer), () => new Forbidden());
    return this.queries.page(before, limit);
  }

  /** A held mail may hold somebody's way in, so it is told only together with a record of who read it. */
  open(viewer: Viewer, id: MailId): Promise<MailSelect & { body: string }> {
    allow(isAdministrator(viewer), () => new Forbidden());
    allow(viewer.sessionId !== null, () => new Forbidden('A token cannot open mails.'));
    return this.transactions.run(async (tx) => {
      const mail = found(await this.queries.text(tx, id));
      await this.record(tx, viewer, mail);
      return mail;
    });
  }

  private record(tx: Transaction, viewer: Viewer, mail: MailSelect): Promise<void> {
    return this.audit.append(tx, {
      action: 'mail.opened',
      actorId: viewer.id,
      objectType: 'mail',
      objectId: mail.id,
      personal: { recipient: mail.recipient },
    });
  }
}
