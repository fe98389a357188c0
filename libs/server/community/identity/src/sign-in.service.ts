import { Injectable } from '@nestjs/common';
import { BadInput, type Credentials, Settings } from '@plenum/platform';
import { AccountQueries } from './account.queries';
import { OpenSession, type SignedInBrowser } from './open-session';
import { PasswordHashing } from './password/password-hashing';
import { refusesLength } from './password/password-rules';
import { readEmail } from './read-email';
import { type KnownDeviceId } from './session/known-device.entity';
import { KnownDevices } from './session/known-devices';
import { deviceSecretOf } from './session/session-cookies';
import { signInByAccount, signInByAddress, signInByDevice } from './throttle/identity.limits';
import { Throttle, type ThrottleLimit } from './throttle/throttle';
import { addressSubject, emailSubject } from './throttle/throttle-subject';

@Injectable()
export class SignIn {
  constructor(
    private readonly accounts: AccountQueries,
    private readonly hashing: PasswordHashing,
    private readonly throttle: Throttle,
    private readonly devices: KnownDevices,
    private readonly settings: Settings,
    private readonly opening: OpenSession,
  ) {}

  /** Throws BAD_USER_INPUT { password, WRONG_PASSWORD } after the same work, whether or not the account exists. */
  async signIn(visitor: Credentials, typedEmail: string, password: string): Promise<SignedInBrowser> {
    const tooLong = refusesLength(password);
    if (tooLong) throw new BadInput('password', tooLong.reason, tooLong.limit);
    const email = readEmail(typedEmail);
    const device = await this.devices.find(email, deviceSecretOf(this.settings, visitor));
    const tries = triesOf(visitor, email, device);
    for (const { limit, subject } of tries) await this.throttle.take(limit, subject);
    const account = await this.accounts.byEmail(email);
    const right = account?.passwordHash
      ? await this.hashing.verify(account.passwordHash, password)
      : await this.hashing.verifyNothing(password);
    if (!account || !right) return this.opening.refuse(visitor, email, account);
    const signedIn = await this.opening.open(visitor, account, device);
    if (this.hashing.isOutdated(account.passwordHash!)) {
      await this.opening.renewHash(account, await this.hashing.hash(password));
    }
    for (const { limit, subject } of tries) await this.throttle.giveBack(limit, subject);
    return signedIn;
  }
}

function triesOf(
  visitor: Credentials,
  email: string,
  device: KnownDeviceId | null,
): readonly { limit: ThrottleLimit; subject: string }[] {
  const byAddress = { limit: signInByAddress, subject: addressSubject(visitor.address) };
  const own = device
    ? { limit: signInByDevice, subject: device }
    : { limit: signInByAccount, subject: emailSubject(email) };
  return [byAddress, own];
}
