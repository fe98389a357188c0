import { platformDataSource } from '@plenum/api';
import { startEmbeddedPostgres } from '@plenum/embedded-postgres';
import { type Connection, type Settings } from '@plenum/platform';
import { type DataSource } from 'typeorm';

export interface OpenDatabase {
  readonly connection: Connection;
  /** Shuts the embedded server down; any other is left as it is. */
  stop(): Promise<void>;
}

/** The one that DATABASE_URL names, or our own in the data directory. */
export async function openDatabase(settings: Settings): Promise<OpenDatabase> {
  const url = settings.get('DATABASE_URL');
  if (url) return { connection: url, stop: () => Promise.resolve() };
  const directory = settings.get('PLENUM_DATA_DIR');
  const server = await startEmbeddedPostgres({ directory, database: 'plenum', durable: true });
  return { connection: server.connection, stop: () => server.stop() };
}

/** For commands that need tables and nothing else. */
export async function withDataSource<T>(settings: Settings, work: (source: DataSource) => Promise<T>): Promise<T> {
  const database = await openDatabase(settings);
  try {
    const source = await platformDataSource(database.connection).initialize();
    return await work(source).finally(() => source.destroy());
  } finally {
    await database.stop();
  }
}
