import { readSettings } from '@plenum/platform';
import { type Command } from '../command';
import { openDatabase } from '../database';
import { serve } from '../serve';
import { stopOnSignal } from '../shutdown';

export const api: Command = {
  name: 'api',
  says: 'serve API, sockets and web client; the schema must be migrated',
  async run() {
    const settings = readSettings(process.env);
    const database = await openDatabase(settings);
    const { app, address } = await serve(settings, database.connection, { api: true, worker: false });
    stopOnSignal(async () => {
      await app.close();
      await database.stop();
    });
    console.log(`Plenum's API answers at ${address}`);
    return 0;
  },
};
