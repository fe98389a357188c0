import { parseArgs } from 'node:util';
import { migrate, readSettings } from '@plenum/platform';
import { type Command } from '../command';
import { withDataSource } from '../database';
import { demoSize } from '../demo/demo-size';
import { fillDemo } from '../demo-company';
import { Refused } from '../refused';

const numbers = ['people', 'posts', 'spaces', 'comments', 'reactions'] as const;
const MIN_PEOPLE = 60;

export const demo: Command = {
  name: 'demo',
  says: 'fill an empty database: --people N --posts N [--spaces N --comments N --reactions N]',
  async run(args) {
    const given = readNumbers(args);
    const size = demoSize(given.people ?? 64, given.posts ?? 120, given);
    if (size.people < MIN_PEOPLE) throw new Refused(`--people: write ${MIN_PEOPLE} or more.`);
    const started = Date.now();
    const seconds = () => ((Date.now() - started) / 1_000).toFixed(0);
    await withDataSource(readSettings(process.env), async (source) => {
      await migrate(source);
      const [row] = await source.query<{ filled: boolean }[]>('select exists (select 1 from person) as filled');
      if (row?.filled)
        throw new Refused(
          'There are people in this database already. Name an empty one by PLENUM_DATA_DIR or DATABASE_URL.',
        );
      await fillDemo(source, size, (what, done, of) => console.log(`${seconds()} s: ${done} of ${of} ${what}`));
    });
    console.log(`Filled in ${seconds()} s.`);
    return 0;
  },
};

function readNumbers(args: readonly string[]): Partial<Record<(typeof numbers)[number], number>> {
  const options = Object.fromEntries(numbers.map((name) => [name, { type: 'string' as const }]));
  let values: Record<string, string | undefined>;
  try {
    ({ values } = parseArgs({ args: [...args], options, strict: true }));
  } catch (error) {
    throw new Refused((error as Error).message);
  }
  return Object.fromEntries(
    numbers.flatMap((name) => {
      if (values[name] === undefined) return [];
      if (!/^\d{1,9}$/.test(values[name])) throw new Refused(`--${name}: write a whole number.`);
      return [[name, Number(values[name])]];
    }),
  );
}
