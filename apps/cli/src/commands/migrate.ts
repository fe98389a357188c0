import { migrate as migrateSchema, readSettings } from '@plenum/platform';
import { type Command } from '../command';
import { withDataSource } from '../database';

export const migrate: Command = {
  name: 'migrate',
  says: 'bring the database to the schema of this version',
  async run() {
    const ran = await withDataSource(readSettings(process.env), migrateSchema);
    console.log(ran.length === 0 ? 'Nothing to migrate.' : `Migrated: ${ran.join(', ')}.`);
    return 0;
  },
};
