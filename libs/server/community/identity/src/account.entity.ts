import { type PersonId } from '@plenum/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Exists from the moment a person has a password. */
@Entity('account')
export class AccountRow {
  @PrimaryColumn('uuid', { name: 'person_id' })
  personId: PersonId;

  /** In PHC form, so that it says with which parameters it was made. */
  @Column('text', { name: 'password_hash' })
  passwordHash: string;

  @Column('timestamptz', { name: 'password_changed_at' })
  passwordChangedAt: Date;
}
