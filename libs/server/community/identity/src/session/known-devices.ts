import { Injectable } from '@nestjs/common';
import { type PersonId } from '@plenum/contract';
import { Clock, Database, newId, sql, type Transaction } from '@plenum/platform';
import { newSecret, secretHash } from '../secret';
import { type KnownDeviceId } from './known-device.entity';
import { before, DEVICE_KNOWN_FOR } from './session-times';

const AT_MOST = 20;

@Injectable()
export class KnownDevices {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The device a browser says it is, if this person has signed in with it before. One statement, known or not. */
  async find(email: string, presented: string | undefined): Promise<KnownDeviceId | null> {
    const [row] = await this.database.query<{ id: KnownDeviceId }>(sql`
      select d.id from known_device d join person p on p.id = d.person_id
       where p.email = ${email} and d.token_hash = ${secretHash(presented ?? '')}
         and d.last_used_at > ${before(this.clock.now(), DEVICE_KNOWN_FOR)}`);
    return row?.id ?? null;
  }

  /** Makes the browser a known one. Gives the secret to hand it, or null where it has one already. */
  async remember(tx: Transaction, personId: PersonId, known: KnownDeviceId | null): Promise<string | null> {
    const now = this.clock.now();
    if (known) {
      const rows = await tx.query(sql`update known_device set last_used_at = ${now} where id = ${known} returning id`);
      if (rows.length > 0) return null;
    }
    const secret = newSecret();
    await tx.query(sql`
      insert into known_device (id, person_id, token_hash, last_used_at)
      values (${newId()}, ${personId}, ${secretHash(secret)}, ${now})`);
    await tx.query(sql`
      delete from known_device where id in (
        select id from known_device where person_id = ${personId} order by last_used_at desc offset ${AT_MOST})`);
    return secret;
  }

  /** Whoever had the password before is a stranger now, but for the browser at hand. */
  async forget(tx: Transaction, personId: PersonId, but?: string): Promise<void> {
    await tx.query(sql`
      delete from known_device where person_id = ${personId} and token_hash <> ${secretHash(but ?? '')}`);
  }
}
