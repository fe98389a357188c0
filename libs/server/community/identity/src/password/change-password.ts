import { Injectable } from '@nestjs/common';
import { allow, BadInput, type Credentials, Forbidden, found, type Viewer } from '@plenum/platform';
import { type Account, AccountQueries } from '../account.queries';
import { passwordByPerson } from '../throttle/identity.limits';
import { Throttle } from '../throttle/throttle';
import { PasswordHashing } from './password-hashing';
import { refusesLength, refusesPassword } from './password-rules';
import { WritePassword } from './write-password';

@Injectable()
export class ChangePassword {
  constructor(
    private readonly accounts: AccountQueries,
    private readonly hashing: PasswordHashing,
    private readonly throttle: Throttle,
    private readonly writing: WritePassword,
  ) {}

  /** Ends all other sessions and gives the present one a new secret, which it returns. */
  async change(viewer: Viewer, visitor: Credentials, current: string, next: string): Promise<string> {
    allow(viewer.sessionId !== null, () => new Forbidden('A token cannot change the password.'));
    const account = found(await this.accounts.byId(viewer.id));
    await this.check(account, current);
    const refusal = refusesPassword(next, account);
    if (refusal) throw new BadInput('newPassword', refusal.reason, refusal.limit);
    return this.writing.write(viewer, visitor, account, await this.hashing.hash(next));
  }

  private async check(account: Account, current: string): Promise<void> {
    const tooLong = refusesLength(current);
    if (tooLong) throw new BadInput('currentPassword', tooLong.reason, tooLong.limit);
    await this.throttle.take(passwordByPerson, account.personId);
    const right = await this.hashing.verify(found(account.passwordHash), current);
    if (!right) throw new BadInput('currentPassword', 'WRONG_PASSWORD');
    await this.throttle.giveBack(passwordByPerson, account.personId);
  }
}
