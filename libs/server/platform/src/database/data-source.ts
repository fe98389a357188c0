import { DataSource, type EntitySchema, type MigrationInterface } from 'typeorm';

type Class<T> = new (...args: never[]) => T;

/** A place PostgreSQL listens: a URL, or the folder of an embedded server's socket. */
export type Connection = string | { host: string; port: number; user: string; database: string };

export interface DataSourceParts {
  readonly connection: Connection;
  readonly entities: readonly (Class<object> | EntitySchema)[];
  readonly migrations: readonly Class<MigrationInterface>[];
  /** Connections in the pool; more than 2 a core costs steadiness (design: performance). */
  readonly pool: number;
  readonly onPoolError: (error: unknown) => void;
}

/** Not yet connected. Undefined and null in a where clause throw, because they would match the first row. */
export function plenumDataSource(parts: DataSourceParts): DataSource {
  const { connection } = parts;
  const where =
    typeof connection === 'string'
      ? { url: connection }
      : { host: connection.host, port: connection.port, username: connection.user, database: connection.database };
  return new DataSource({
    type: 'postgres',
    ...where,
    entities: [...parts.entities],
    migrations: [...parts.migrations],
    migrationsTransactionMode: 'each',
    migrationsTableName: 'schema_migration',
    synchronize: false,
    logging: false,
    invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
    poolSize: parts.pool,
    poolErrorHandler: parts.onPoolError,
    applicationName: 'plenum',
    installExtensions: false,
    extra: {
      statement_timeout: 30_000,
      lock_timeout: 10_000,
      idle_in_transaction_session_timeout: 30_000,
      connectionTimeoutMillis: 10_000,
    },
  });
}

/** One migrator at a time, however many processes start together. */
const MIGRATION_LOCK = 7_536_801;

/** Brings the schema up to date and says which migrations ran. Safe to call from several processes at once. */
export async function migrate(source: DataSource): Promise<string[]> {
  const runner = source.createQueryRunner();
  try {
    await runner.query('set statement_timeout = 0');
    await runner.query('set lock_timeout = 0');
    await runner.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const ran = await source.runMigrations();
    return ran.map(({ name }) => name);
  } finally {
    await runner.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
    await runner.query('reset statement_timeout').catch(() => undefined);
    await runner.query('reset lock_timeout').catch(() => undefined);
    await runner.release();
  }
}
