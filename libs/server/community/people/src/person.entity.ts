import { DepartmentEntity } from '@plenum/departments';
import { type DepartmentId, type FileId, limits, type Locale, type PersonId, type PersonKind } from '@plenum/contract';
import {
  Check,
  Column,
  CreateDateColumn,
  Entity,
  ForeignKey,
  Index,
  PrimaryColumn,
  Unique,
  UpdateDateColumn,
} from 'typeorm';

/** A human with an account. A person who left keeps the row: what was said keeps its author. */
@Entity('person')
@Unique('person_email_key', ['email'])
@Unique('person_external_id_key', ['externalId'])
@Unique('person_added_by_client_key_key', ['addedBy', 'clientKey'])
@Check('person_kind_check', `kind in ('EMPLOYEE', 'PARTNER')`)
@Check('person_name_check', `length(name) between 1 and ${limits.person.name}`)
@Check('person_title_check', `length(title) <= ${limits.person.title}`)
@Check('person_email_check', `email = lower(email) and length(email) between 3 and ${limits.person.email}`)
@Check('person_external_id_check', 'length(external_id) between 1 and 120')
@Check('person_check', 'manager_id <> id')
@Check('person_place_check', `length(place) <= ${limits.person.place}`)
@Check('person_phone_check', `length(phone) <= ${limits.person.phone}`)
@Check('person_about_check', `length(about) <= ${limits.person.about}`)
@Check('person_locale_check', `locale in ('en', 'de')`)
@Check('person_client_key_check', `length(client_key) between ${limits.clientKey.min} and ${limits.clientKey.max}`)
@Check('person_body_hash_check', 'length(body_hash) = 32')
@Index('person_department', ['departmentId', 'id'])
export class PersonEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'person_pkey' })
  id: PersonId;

  @Column('text')
  kind: PersonKind;

  @Column('text')
  name: string;

  @Column('text', { default: '' })
  title: string;

  /** Lower case. */
  @Column('text')
  email: string;

  /** What the company's own directory calls the person: an employee number. */
  @Column('text', { name: 'external_id', nullable: true })
  externalId: string | null;

  @Column('uuid', { name: 'department_id', nullable: true })
  @ForeignKey(() => DepartmentEntity, { name: 'person_department_id_fkey' })
  departmentId: DepartmentId | null;

  @Column('uuid', { name: 'manager_id', nullable: true })
  @ForeignKey(() => PersonEntity, { name: 'person_manager_id_fkey' })
  @Index('person_manager')
  managerId: PersonId | null;

  @Column('text', { default: '' })
  place: string;

  @Column('text', { default: '' })
  phone: string;

  @Column('text', { default: '' })
  about: string;

  @Column('text', { name: 'time_zone', default: 'UTC' })
  timeZone: string;

  @Column('text', { default: 'en' })
  locale: Locale;

  @Column('uuid', { name: 'picture_file_id', nullable: true })
  pictureFileId: FileId | null;

  @Column('uuid', { name: 'added_by', nullable: true })
  @ForeignKey(() => PersonEntity, { name: 'person_added_by_fkey' })
  addedBy: PersonId | null;

  @Column('text', { name: 'client_key', nullable: true })
  clientKey: string | null;

  @Column('bytea', { name: 'body_hash', nullable: true })
  bodyHash: Buffer | null;

  @Column('integer', { default: 1 })
  version: number;

  @CreateDateColumn({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  @UpdateDateColumn({ name: 'updated_at', type: 'timestamptz', default: () => 'now()' })
  updatedAt: Date;

  @Column('timestamptz', { name: 'deactivated_at', nullable: true })
  deactivatedAt: Date | null;
}
