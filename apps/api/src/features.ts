import { type Type } from '@nestjs/common';
import { DepartmentEntity, DepartmentsModule, KeepDepartmentsAsATree1763800010000 } from '@plenum/departments';
import {
  FindPeopleAsOneTypes1763800021000,
  KnowPeople1763800020000,
  PeopleModule,
  PersonEntity,
  WriteSearchLinesOnce1763800092000,
} from '@plenum/people';
import {
  AccountRow,
  ApiTokenRow,
  IdentityModule,
  KnownDeviceRow,
  LetPeopleSignIn1763800025000,
  MailedLinkRow,
  SessionRow,
} from '@plenum/identity';
import {
  type Connection,
  LetARestoredDatabaseGoOn1763800094000,
  plenumDataSource,
  PlatformModule,
  RecordEventsAuditMail1763800000000,
  type Settings,
} from '@plenum/platform';
import { AnswerPosts1763800080000, CommentsModule } from '@plenum/comments';
import { FeedModule, RememberVisitsAndRankings1763800090000 } from '@plenum/feed';
import {
  DirectoryImportModule,
  ImportTheDirectory1763800022000,
  KeepPreviewsInSlices1763800093000,
} from '@plenum/directory-import';
import { FilesModule, KeepFilesAndLinkCards1763800060000, TellWhoWaitsForALinkCard1763800061000 } from '@plenum/files';
import { PostEntity, PostsModule, PublishPosts1763800070000, RememberEndedDrafts1763800095000 } from '@plenum/posts';
import { RealtimeModule } from '@plenum/realtime';
import { LetPeopleReact1763800050000, ReactionsModule } from '@plenum/reactions';
import { FollowsModule, LetPeopleFollowStreams1763800030000 } from '@plenum/follows';
import { GatherInSpaces1763800040000, SpacesModule } from '@plenum/spaces';
import { type DataSource, type MigrationInterface } from 'typeorm';

type Class<T> = new (...args: never[]) => T;

/** What a feature brings to the process. */
export interface Feature {
  readonly module: Type<object>;
  readonly entities: readonly Class<object>[];
  readonly migrations: readonly Class<MigrationInterface>[];
}

/** Every feature there is, from the lowest storey up. */
export const features: readonly Feature[] = [
  { module: DepartmentsModule, entities: [DepartmentEntity], migrations: [KeepDepartmentsAsATree1763800010000] },
  {
    module: PeopleModule,
    entities: [PersonEntity],
    migrations: [KnowPeople1763800020000, FindPeopleAsOneTypes1763800021000, WriteSearchLinesOnce1763800092000],
  },
  {
    module: IdentityModule,
    entities: [AccountRow, ApiTokenRow, KnownDeviceRow, MailedLinkRow, SessionRow],
    migrations: [LetPeopleSignIn1763800025000],
  },
  { module: FollowsModule, entities: [], migrations: [LetPeopleFollowStreams1763800030000] },
  { module: SpacesModule, entities: [], migrations: [GatherInSpaces1763800040000] },
  {
    module: DirectoryImportModule,
    entities: [],
    migrations: [ImportTheDirectory1763800022000, KeepPreviewsInSlices1763800093000],
  },
  {
    module: FilesModule,
    entities: [],
    migrations: [KeepFilesAndLinkCards1763800060000, TellWhoWaitsForALinkCard1763800061000],
  },
  { module: ReactionsModule, entities: [], migrations: [LetPeopleReact1763800050000] },
  {
    module: PostsModule,
    entities: [PostEntity],
    migrations: [PublishPosts1763800070000, RememberEndedDrafts1763800095000],
  },
  { module: CommentsModule, entities: [], migrations: [AnswerPosts1763800080000] },
  { module: FeedModule, entities: [], migrations: [RememberVisitsAndRankings1763800090000] },
  { module: RealtimeModule, entities: [], migrations: [] },
];

export const entities = features.flatMap((feature) => feature.entities);

/** The timestamp that TypeORM wants at the end of a migration's class name. */
const madeAt = (migration: Class<MigrationInterface>): number => Number(/\d{13}$/.exec(migration.name)?.[0]);

export const migrations: readonly Class<MigrationInterface>[] = [
  RecordEventsAuditMail1763800000000,
  LetARestoredDatabaseGoOn1763800094000,
  ...features.flatMap((feature) => feature.migrations),
].sort((one, other) => madeAt(one) - madeAt(other));

/** For migrating, seeding and proving, without the rest. Not yet connected. */
export const platformDataSource = (connection: Connection): DataSource =>
  plenumDataSource({ connection, entities, migrations, pool: 4, onPoolError: () => undefined });

/** The ground with every table known to it. */
export const platform = (settings: Settings, connection: Connection) =>
  PlatformModule.with({ settings, connection, entities, migrations });
