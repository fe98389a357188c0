import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type PersonId } from '@plenum/contract';
import {
  allow,
  Audit,
  BadInput,
  Forbidden,
  found,
  isAdministrator,
  Jobs,
  Mailer,
  sql,
  type Transaction,
  Transactions,
  type Viewer,
} from '@plenum/platform';
import { type Account, AccountQueries } from '../account.queries';
import { invitationByPerson, invitationsByAdministrator } from '../throttle/identity.limits';
import { Throttle } from '../throttle/throttle';
import { invitationMail } from './identity.mails';
import { MailedLinks } from './mailed-links';

const JOB = 'identity.invitation-mail';
/** People invited by one act: more would let the mails of an hour wait behind them. */
const MOST_AT_ONCE = 5_000;

/** For people without a password only; whoever has one is asked to reset it, by a mail that goes to nobody else. */
@Injectable()
export class Invitations implements OnModuleInit {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: AccountQueries,
    private readonly links: MailedLinks,
    private readonly mailer: Mailer,
    private readonly jobs: Jobs,
    private readonly throttle: Throttle,
    private readonly audit: Audit,
  ) {}

  onModuleInit(): void {
    this.jobs.define<{ by: PersonId; personId: PersonId }>(JOB, (job) => this.mailLater(job.by, job.personId));
  }

  /** Mails an invitation; every earlier one of this person is void from then on. */
  async send(viewer: Viewer, personId: PersonId): Promise<void> {
    allow(isAdministrator(viewer), () => new Forbidden());
    await this.throttle.take(invitationByPerson, personId);
    await this.transactions.run(async (tx) => this.mail(tx, viewer.id, await this.invitee(tx, personId)));
  }

  /** The link itself, for handing over by another way: it is told this once, and voids every earlier one. */
  copyLink(viewer: Viewer, personId: PersonId): Promise<string> {
    allow(isAdministrator(viewer), () => new Forbidden());
    return this.transactions.run(async (tx) => {
      const link = await this.renew(tx, await this.invitee(tx, personId));
      await this.record(tx, 'invitation.link-copied', viewer.id, personId);
      return link;
    });
  }

  /** A link for somebody whom the house itself lets in; null for who has a password. */
  async handOver(tx: Transaction, personId: PersonId): Promise<string | null> {
    const account = found(await this.accounts.byId(personId, tx));
    if (account.passwordHash) return null;
    const link = await this.renew(tx, account);
    await this.record(tx, 'invitation.link-copied', null, personId);
    return link;
  }

  /** How many wait to be invited, counted to as many as one act invites. */
  async waiting(viewer: Viewer): Promise<number> {
    allow(isAdministrator(viewer), () => new Forbidden());
    return (await this.accounts.neverInvited(MOST_AT_ONCE)).length;
  }

  /** Everybody who has neither a password nor an invitation, up to the bound; says how many. Twice mails nobody twice. */
  async sendToAll(viewer: Viewer): Promise<number> {
    allow(isAdministrator(viewer), () => new Forbidden());
    await this.throttle.take(invitationsByAdministrator, viewer.id);
    return this.transactions.run(async (tx) => {
      const personIds = await this.accounts.neverInvited(MOST_AT_ONCE, tx);
      if (personIds.length === 0) return 0;
      await this.queue(tx, viewer.id, personIds);
      await this.audit.append(tx, {
        action: 'invitation.queued-for-all',
        actorId: viewer.id,
        objectType: 'account',
        objectId: viewer.id,
        facts: { people: personIds.length },
      });
      return personIds.length;
    });
  }

  /** For many at once: mailed one after the other by the worker. */
  queue(tx: Transaction, by: PersonId, personIds: readonly PersonId[]): Promise<void> {
    return this.jobs.sendMany(
      tx,
      JOB,
      personIds.map((personId) => ({ data: { by, personId } })),
    );
  }

  /** Who accepted, left, or was invited meanwhile is not mailed. */
  private async mailLater(by: PersonId, personId: PersonId): Promise<void> {
    await this.transactions.run(async (tx) => {
      const account = await this.accounts.byId(personId, tx);
      // Two jobs for the same person take turns, and the second finds the first one's invitation.
      await tx.query(sql`select 1 from person where id = ${personId} for no key update`);
      const [state] = await this.accounts.states([personId], tx);
      if (account && state === 'NONE') await this.mail(tx, by, account);
    });
  }

  private async invitee(tx: Transaction, personId: PersonId): Promise<Account> {
    const account = found(await this.accounts.byId(personId, tx));
    if (account.passwordHash) throw new BadInput('personId', 'ALREADY_TAKEN');
    return account;
  }

  private async mail(tx: Transaction, by: PersonId, account: Account): Promise<void> {
    const inviter = await this.accounts.byId(by, tx);
    const link = await this.renew(tx, account);
    await this.mailer.queue(tx, invitationMail({ to: account, link, from: inviter?.name ?? 'Plenum' }));
    await this.record(tx, 'invitation.mailed', by, account.personId);
  }

  private async renew(tx: Transaction, account: Account): Promise<string> {
    await this.links.withdraw(tx, account.personId, 'INVITATION');
    return this.links.issue(tx, 'INVITATION', account);
  }

  private record(tx: Transaction, action: string, actorId: PersonId | null, objectId: PersonId): Promise<void> {
    return this.audit.append(tx, { action, actorId, objectType: 'account', objectId });
  }
}
