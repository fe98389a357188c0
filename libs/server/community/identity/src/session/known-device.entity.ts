import { type Id, type PersonId } from '@plenum/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type KnownDeviceId = Id<'knownDevice'>;

/** A browser in which a person has signed in before. It opens nothing; it only has a throttle of its own. */
@Entity('known_device')
export class KnownDeviceRow {
  @PrimaryColumn('uuid')
  id: KnownDeviceId;

  @Column('uuid', { name: 'person_id' })
  personId: PersonId;

  @Column('bytea', { name: 'token_hash' })
  tokenHash: Buffer;

  @Column('timestamptz', { name: 'last_used_at' })
  lastUsedAt: Date;
}
