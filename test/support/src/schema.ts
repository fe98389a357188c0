import { platformDataSource } from '@plenum/api';
import { migrate, type Connection } from '@plenum/platform';

/** Brings an empty database to the current schema, with the migrations that production runs. */
export async function migrateForTests(connection: Connection): Promise<void> {
  const source = await platformDataSource(connection).initialize();
  try {
    await migrate(source);
  } finally {
    await source.destroy();
  }
}
