import { Injectable } from '@nestjs/common';
import { BadInput, type Credentials, Transactions } from '@plenum/platform';
import { OpenSession, type SignedInBrowser } from '../open-session';
import { PasswordHashing } from '../password/password-hashing';
import { refusesPassword } from '../password/password-rules';
import { linkByAddress } from '../throttle/identity.limits';
import { Throttle } from '../throttle/throttle';
import { addressSubject } from '../throttle/throttle-subject';
import { type LinkPurpose } from './link-purpose';
import { MailedLinks, type OpenLink } from './mailed-links';
import { ReplacePassword } from './replace-password';

/** Opens mailed links: shows whom they are for, and sets the password they were mailed for. */
@Injectable()
export class SetPassword {
  constructor(
    private readonly transactions: Transactions,
    private readonly links: MailedLinks,
    private readonly hashing: PasswordHashing,
    private readonly throttle: Throttle,
    private readonly opening: OpenSession,
    private readonly replacing: ReplacePassword,
  ) {}

  /** Throws BAD_USER_INPUT { token, EXPIRED } for links that are used, too old, withdrawn or never were. */
  async show(visitor: Credentials, purpose: LinkPurpose, secret: string): Promise<OpenLink> {
    await this.throttle.take(linkByAddress, addressSubject(visitor.address));
    const link = await this.links.read(purpose, secret);
    if (!link) throw expired();
    return link;
  }

  /** The password is looked at before the link is used up, so that a refused one costs nothing. */
  async set(visitor: Credentials, purpose: LinkPurpose, secret: string, password: string): Promise<SignedInBrowser> {
    const link = await this.show(visitor, purpose, secret);
    const refusal = refusesPassword(password, link.account);
    if (refusal) throw new BadInput('password', refusal.reason, refusal.limit);
    const hash = await this.hashing.hash(password);
    return this.transactions.run(async (tx) => {
      if (!(await this.links.use(tx, link, secret))) throw expired();
      await this.replacing.replace(tx, link, hash);
      return this.opening.openIn(tx, visitor, link.account.personId, null);
    });
  }
}

const expired = () => new BadInput('token', 'EXPIRED');
