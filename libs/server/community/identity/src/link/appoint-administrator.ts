import { Injectable } from '@nestjs/common';
import { Administrators } from '@plenum/people';
import { Transactions } from '@plenum/platform';
import { readEmail } from '../read-email';
import { Invitations } from './invitations';

export interface Appointed {
  readonly email: string;
  /** Told this once, and voids every earlier one; null for somebody who has a password already. */
  readonly link: string | null;
}

@Injectable()
export class AppointAdministrator {
  constructor(
    private readonly transactions: Transactions,
    private readonly administrators: Administrators,
    private readonly invitations: Invitations,
  ) {}

  /** Throws BAD_USER_INPUT { another, REQUIRED } where somebody else is an administrator and another was not asked for. */
  appoint(typedEmail: string, name: string, another: boolean): Promise<Appointed> {
    const email = readEmail(typedEmail);
    return this.transactions.run(async (tx) => {
      const id = await this.administrators.appoint(tx, { email, name, another });
      return { email, link: await this.invitations.handOver(tx, id) };
    });
  }
}
