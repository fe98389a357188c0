import { readSettings } from '@plenum/platform';
import { startWorker } from '@plenum/worker';
import { type Command } from '../command';
import { openDatabase } from '../database';
import { stopOnSignal } from '../shutdown';

export const worker: Command = {
  name: 'worker',
  says: 'relay events, do jobs, send mail, seal the audit log',
  async run() {
    const settings = readSettings(process.env);
    const database = await openDatabase(settings);
    const app = await startWorker(settings, database.connection);
    stopOnSignal(async () => {
      await app.close();
      await database.stop();
    });
    console.log('Plenum works.');
    return 0;
  },
};
