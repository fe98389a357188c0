import { hash, parseOptions, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { Unavailable } from '@plenum/platform';
import { Turnstile } from './turnstile';

/** OWASP Password Storage Cheat Sheet, first of the recommended argon2id settings: 19 MiB, 2 passes, 1 lane. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

const AT_ONCE = 2;
const WAITING = 400;

/**
 * One and the same text for every composition of it: what was typed on a Mac is what is typed on Windows.
 * NFKC as NIST SP 800-63B recommends.
 */
const normalised = (password: string): string => password.normalize('NFKC');

/** Hashes and checks passwords, at most two at a time, so that a burst of sign-ins cannot exhaust memory. */
@Injectable()
export class PasswordHashing {
  private readonly turnstile = new Turnstile(AT_ONCE, WAITING, () => new Unavailable(5));
  private decoy: Promise<string> | undefined;

  hash(password: string): Promise<string> {
    return this.turnstile.pass(() => hash(normalised(password), parameters));
  }

  verify(passwordHash: string, password: string): Promise<boolean> {
    return this.turnstile.pass(() => verify(passwordHash, normalised(password)));
  }

  /** Takes as long as checking a real password and is never true: for accounts that do not exist. */
  async verifyNothing(password: string): Promise<false> {
    this.decoy ??= this.hash('no account has this password');
    await this.verify(await this.decoy, password);
    return false;
  }

  /** Whether a hash was made with other parameters than today's. */
  isOutdated(passwordHash: string): boolean {
    if (!passwordHash.startsWith('$argon2id$')) return true;
    const made = parseOptions(passwordHash);
    return (
      made.memoryCost !== parameters.memoryCost ||
      made.timeCost !== parameters.timeCost ||
      made.parallelism !== parameters.parallelism
    );
  }
}
