import { platformDataSource } from '@plenum/api';
import { migrate, readSettings, type Connection, type Settings } from '@plenum/platform';
import { type Command } from '../command';
import { openDatabase } from '../database';
import { seedDemoCompany, type DemoCompany } from '../demo-company';
import { serve } from '../serve';
import { stopOnSignal } from '../shutdown';

export const start: Command = {
  name: 'start',
  says: 'everything in one process: database, migrations, API, worker and web client',
  async run() {
    const settings = readSettings(process.env);
    const database = await openDatabase(settings);
    try {
      const demo = await prepare(settings, database.connection);
      const { app, address } = await serve(settings, database.connection, { api: true, worker: true });
      stopOnSignal(async () => {
        await app.close();
        await database.stop();
      });
      announce(settings.get('PORT') === 0 ? address : settings.publicUrl, demo);
      return 0;
    } catch (error) {
      await database.stop();
      throw error;
    }
  },
};

async function prepare(settings: Settings, connection: Connection): Promise<DemoCompany | null> {
  const source = await platformDataSource(connection).initialize();
  try {
    await migrate(source);
    return settings.get('PLENUM_DEMO') ? await seedDemoCompany(source, settings) : null;
  } finally {
    await source.destroy();
  }
}

function announce(url: string, demo: DemoCompany | null): void {
  const signIn = demo?.signIns.map(({ as, email, password }) => `  ${as}: ${email} / ${password}`) ?? [];
  console.log(['', `Plenum is at ${url}`, ...(signIn.length ? ['Sign in as'] : []), ...signIn, ''].join('\n'));
}
