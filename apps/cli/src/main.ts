import 'reflect-metadata';
import { EmbeddedPostgresError } from '@plenum/embedded-postgres';
import { InvalidSettings } from '@plenum/platform';
import { commands } from './commands';
import { Refused } from './refused';

const [name = 'start', ...args] = process.argv.slice(2);
const command = commands.find((one) => one.name === name);

if (!command) {
  const known = commands.map((one) => `  ${one.name.padEnd(10)}${one.says}`).join('\n');
  console.error(`Plenum does not know the command "${name}". It knows:\n${known}`);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await command.run(args);
  } catch (error) {
    if (!(error instanceof InvalidSettings || error instanceof Refused || error instanceof EmbeddedPostgresError))
      throw error;
    console.error(error.message);
    process.exitCode = error instanceof InvalidSettings ? 2 : 1;
  }
}
