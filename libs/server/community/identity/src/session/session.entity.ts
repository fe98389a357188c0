import { type PersonId, type SessionId } from '@plenum/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One browser that is signed in. Ending a session removes its row; the audit log keeps that it was. */
@Entity('session')
export class SessionRow {
  @PrimaryColumn('uuid')
  id: SessionId;

  @Column('uuid', { name: 'person_id' })
  personId: PersonId;

  @Column('bytea', { name: 'token_hash', unique: true })
  tokenHash: Buffer;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  /** To within five minutes. */
  @Column('timestamptz', { name: 'last_seen_at' })
  lastSeenAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  @Column('text')
  address: string;

  @Column('text', { name: 'user_agent' })
  userAgent: string;
}
