import { type DepartmentId, limits, type PersonId } from '@plenum/contract';
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

/** A node of the organisation tree. The database refuses two living siblings of one name; circles are refused by the service. */
@Entity('department')
@Unique('department_added_by_client_key_key', ['addedBy', 'clientKey'])
@Check('department_name_check', `length(name) between 1 and ${limits.department.name}`)
@Check('department_description_check', `length(description) <= ${limits.department.description}`)
@Check('department_client_key_check', `length(client_key) between ${limits.clientKey.min} and ${limits.clientKey.max}`)
@Check('department_body_hash_check', 'length(body_hash) = 32')
@Check('department_check', 'parent_id <> id')
@Index('department_name', { synchronize: false })
export class DepartmentEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'department_pkey' })
  id: DepartmentId;

  @Column('uuid', { name: 'parent_id', nullable: true })
  @ForeignKey(() => DepartmentEntity, { name: 'department_parent_id_fkey' })
  @Index('department_parent')
  parentId: DepartmentId | null;

  @Column('text')
  name: string;

  @Column('text', { default: '' })
  description: string;

  @Column('uuid', { name: 'added_by', nullable: true })
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
