import { type Id, type PersonId } from '@plenum/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type LinkPurpose } from './link-purpose';

export type MailedLinkId = Id<'mailedLink'>;

/** A way in that was mailed. Using it removes the row, in the transaction that sets the password. */
@Entity('mailed_link')
export class MailedLinkRow {
  @PrimaryColumn('uuid')
  id: MailedLinkId;

  @Column('uuid', { name: 'person_id' })
  personId: PersonId;

  @Column('text')
  purpose: LinkPurpose;

  @Column('text')
  email: string;

  @Column('bytea', { name: 'token_hash', unique: true })
  tokenHash: Buffer;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;
}
