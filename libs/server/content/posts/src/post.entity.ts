import { type PersonId, type PlaceKind, type PostId, type PostKind, type StreamId } from '@plenum/contract';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('post')
export class PostEntity {
  @PrimaryColumn('uuid') id: PostId;
  @Column('uuid', { name: 'author_id' }) authorId: PersonId;
  @Column('text') kind: PostKind;
  @Column('text', { name: 'place_kind' }) placeKind: PlaceKind;
  @Column('uuid', { name: 'place_id' }) placeId: StreamId;
  @Column('text', { default: '' }) title: string;
  @Column('text', { default: '' }) text: string;
  @Column('text', { name: 'link_url', nullable: true }) linkUrl: string | null;
  @Column('text', { name: 'client_key' }) clientKey: string;
  @Column('bytea', { name: 'body_hash' }) bodyHash: Buffer;
  @Column('integer', { default: 1 }) version: number;
  @Column('integer', { nullable: true }) reach: number | null;
  @Column('timestamptz', { name: 'expires_at', nullable: true }) expiresAt: Date | null;
  @Column('timestamptz', { name: 'pinned_at', nullable: true }) pinnedAt: Date | null;
  @Column('uuid', { name: 'accepted_comment_id', nullable: true }) acceptedCommentId: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { name: 'edited_at', nullable: true }) editedAt: Date | null;
  @Column('timestamptz', { name: 'deleted_at', nullable: true }) deletedAt: Date | null;
  @Column('uuid', { name: 'deleted_by', nullable: true }) deletedBy: PersonId | null;
}
