export { Settings, readSettings, settingNames, InvalidSettings, type SettingName } from './config/settings';
export { TextCache } from './cache/text-cache';
export { Clock } from './clock/clock';
export { sql, join, raw, empty, alias, Sql, type Alias } from './database/sql';
export { Database, Transaction, type PreparedStatement, type Queryable, type Row } from './database/database';
export { gathering, type GatheredWork, type GatheringBounds } from './database/gathering';
export { Transactions } from './database/transactions';
export { migrate, plenumDataSource, type Connection, type DataSourceParts } from './database/data-source';
export { idAt, madeAt, newId } from './database/ids';
export {
  allow,
  BadInput,
  DomainError,
  Forbidden,
  found,
  IdempotencyConflict,
  NotFound,
  PayloadTooLarge,
  QueryTooComplex,
  RateLimited,
  Stale,
  Unauthenticated,
  Unavailable,
  UnsupportedFile,
} from './errors/domain-error';
export { Authenticator, isAdministrator, isEmployee, type Credentials, type Viewer } from './viewer/viewer';
export { eventKind, type EventKind, type NewEvent, type RecordedEvent } from './outbox/event';
export { Outbox, type OutboxPosition } from './outbox/outbox';
export { Doorbell } from './outbox/doorbell';
export { MAX_NOTICE_BYTES, Notices } from './outbox/notices';
export { LiveTail } from './outbox/live-tail';
export { AnotherCluster } from './outbox/another-cluster';
export { Relay } from './outbox/relay';
export { Subscriptions, type Handler, type Listener } from './outbox/subscriptions';
export { EgressClient } from './egress/egress.client';
export {
  type EgressAnswer,
  type EgressOptions,
  type EgressRefusal,
  type EgressRequest,
  type EgressResult,
} from './egress/egress.types';
export { rooms, SignalMap, type Room, type Telling } from './signals/signal-map';
export { type DeadLetter, DeadLetters } from './jobs/dead-letters';
export { Jobs, type JobOptions } from './jobs/jobs';
export { Audit } from './audit/audit';
export { AuditChain } from './audit/audit-chain';
export { verifyAudit, type AuditReport } from './audit/verify-audit';
export { type NewAuditEntry } from './audit/audit-entry';
export { Mailer, type NewMail } from './mail/mailer';
export { PlatformModule, type PlatformParts } from './platform.module';
export { LetARestoredDatabaseGoOn1763800094000 } from './migrations/1763800094000-let-a-restored-database-go-on';
export { RecordEventsAuditMail1763800000000 } from './migrations/1763800000000-record-events-audit-mail';
export { toAnswer, type Answer } from './errors/refusal';
export { Administrators, Anyone, Employees, HrPublishers, SignedIn, type Access } from './graphql/access';
export { ApiDoorModule, graphqlOptions, type ApiDoorParts } from './graphql/api-door.module';
export { ConnectionOf, PageArgs, PageInfo, toPage, type Edge, type Page } from './graphql/connection';
export { cursors, type Cursors, type Place } from './graphql/cursor';
export { DoorCheck, type Door } from './graphql/door-check';
export { Loader } from './graphql/loader';
export { oneLine, OneLine } from './graphql/one-line';
export { RegisteredOperations } from './graphql/registered-operations';
export { Me, Request, RequestContext } from './graphql/request-context';
export { RequestContexts } from './graphql/request-contexts';
export { DateTime } from './graphql/scalars';
export { Metrics } from './http/metrics';
export { refuseOtherSites } from './http/request-check';
export { PlenumLogger } from './log/plenum-logger';
