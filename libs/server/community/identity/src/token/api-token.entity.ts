import { type ApiTokenId, type PersonId } from '@plenum/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a program signs in with. Revoking removes the row; the audit log keeps that it was. */
@Entity('api_token')
export class ApiTokenRow {
  @PrimaryColumn('uuid')
  id: ApiTokenId;

  @Column('uuid', { name: 'person_id' })
  personId: PersonId;

  @Column('text')
  name: string;

  @Column('bytea', { name: 'token_hash', unique: true })
  tokenHash: Buffer;

  @Column('boolean', { name: 'read_only' })
  readOnly: boolean;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  /** To within five minutes. */
  @Column('timestamptz', { name: 'last_used_at', nullable: true })
  lastUsedAt: Date | null;
}
