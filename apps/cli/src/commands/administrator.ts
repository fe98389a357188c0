import { parseArgs } from 'node:util';
import { createProcess, platformDataSource } from '@plenum/api';
import { BadInput, type Connection, migrate, readSettings, type Settings } from '@plenum/platform';
import { AppointAdministrator, type Appointed } from '@plenum/identity';
import { type Command } from '../command';
import { openDatabase } from '../database';
import { Refused } from '../refused';

const USAGE = 'Write: administrator EMAIL "NAME"';

export const administrator: Command = {
  name: 'administrator',
  says: 'let the first administrator in: EMAIL "NAME"; --another where there is one already',
  async run(args) {
    const { email, name, another } = readArguments(args);
    const settings = readSettings(process.env).with({ LOG_LEVEL: 'error' });
    const database = await openDatabase(settings);
    try {
      const appointed = await appoint(settings, database.connection, email, name, another);
      console.log(`${appointed.email} is an administrator.`);
      console.log(
        appointed.link === null
          ? 'They have a password and sign in as before.'
          : `Open this link within 14 days to choose a password; it works once and is not shown again:\n${appointed.link}`,
      );
      return 0;
    } finally {
      await database.stop();
    }
  },
};

function readArguments(args: readonly string[]): { email: string; name: string; another: boolean } {
  try {
    const options = { another: { type: 'boolean' as const, default: false } };
    const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    const [email, name, ...more] = positionals;
    if (email === undefined || name === undefined || more.length > 0) throw new Error(USAGE);
    return { email, name, another: values.another };
  } catch (error) {
    throw new Refused((error as Error).message);
  }
}

async function appoint(
  settings: Settings,
  connection: Connection,
  email: string,
  name: string,
  another: boolean,
): Promise<Appointed> {
  const source = await platformDataSource(connection).initialize();
  await migrate(source).finally(() => source.destroy());
  const app = await createProcess({ settings, connection, roles: { api: false, worker: false } });
  try {
    return await app.get(AppointAdministrator).appoint(email, name, another);
  } catch (error) {
    throw inWords(error, email) ?? error;
  } finally {
    await app.close();
  }
}

function inWords(error: unknown, email: string): Refused | null {
  if (!(error instanceof BadInput)) return null;
  const { field, reason } = error;
  if (field === 'another')
    return new Refused('There is an administrator already. Ask them for an invitation, or add --another.');
  if (field === 'name') return new Refused('The name has between 1 and 120 characters.');
  if (reason === 'NOT_ALLOWED')
    return new Refused(`${email} is a partner guest, or has left: only an active employee can be an administrator.`);
  if (field === 'email') return new Refused(`${email} is no e-mail address.`);
  return null;
}
