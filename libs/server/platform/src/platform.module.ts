import { type DynamicModule, Global, Logger, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Audit } from './audit/audit';
import { AuditChain } from './audit/audit-chain';
import { Clock } from './clock/clock';
import { Settings } from './config/settings';
import { Database } from './database/database';
import { type DataSourceParts, plenumDataSource } from './database/data-source';
import { Transactions } from './database/transactions';
import { EgressClient } from './egress/egress.client';
import { Jobs } from './jobs/jobs';
import { Mailer } from './mail/mailer';
import { AnotherCluster } from './outbox/another-cluster';
import { Doorbell } from './outbox/doorbell';
import { LiveTail } from './outbox/live-tail';
import { Notices } from './outbox/notices';
import { Outbox } from './outbox/outbox';
import { Relay } from './outbox/relay';
import { SignalMap } from './signals/signal-map';
import { Subscriptions } from './outbox/subscriptions';
import { ClosesDatabase } from './database/closes-database';

export interface PlatformParts extends Omit<DataSourceParts, 'onPoolError' | 'pool'> {
  readonly settings: Settings;
}

const shared = [
  AnotherCluster,
  Audit,
  AuditChain,
  Clock,
  ClosesDatabase,
  Database,
  Doorbell,
  LiveTail,
  Mailer,
  Notices,
  Outbox,
  Relay,
  SignalMap,
  Subscriptions,
  Transactions,
];

/** What every feature may use. Global, because it is the ground all storeys stand on. */
@Global()
@Module({})
export class PlatformModule {
  static with(parts: PlatformParts): DynamicModule {
    const logger = new Logger('PostgreSQL');
    return {
      module: PlatformModule,
      providers: [
        { provide: Settings, useValue: parts.settings },
        {
          provide: DataSource,
          useFactory: () =>
            plenumDataSource({
              ...parts,
              pool: parts.settings.get('DATABASE_POOL'),
              onPoolError: (error) => logger.warn((error as Error).message),
            }).initialize(),
        },
        { provide: Jobs, useFactory: () => new Jobs(parts.connection) },
        { provide: EgressClient, useFactory: () => egressClient(parts.settings) },
        ...shared,
      ],
      exports: [Settings, DataSource, EgressClient, Jobs, ...shared],
    };
  }
}

function egressClient(settings: Settings): EgressClient {
  const logger = new Logger('Egress');
  return new EgressClient({
    allow: settings.get('EGRESS_ALLOW'),
    log: ({ reason, detail }) => logger.warn(`A request was not made or not taken: ${reason} (${detail})`),
  });
}
