import { parseArgs } from 'node:util';
import { Audit, Database, type DeadLetter, DeadLetters, readSettings, Transactions } from '@plenum/platform';
import { type DataSource } from 'typeorm';
import { type Command } from '../command';
import { withDataSource } from '../database';
import { Refused } from '../refused';

const MOST = 100;
const ID = /^[0-9a-f-]{36}$/;
const USAGE = 'Write: jobs | jobs retry ID | jobs retry --all [--queue NAME] | jobs drop ID';

export const jobs: Command = {
  name: 'jobs',
  says: 'list jobs that failed for good; retry ID, retry --all [--queue NAME], drop ID',
  run: (args) => {
    const wanted = read(args);
    return withDataSource(readSettings(process.env), (source) => wanted(source, new DeadLetters(new Audit())));
  },
};

type Deed = (source: DataSource, letters: DeadLetters) => Promise<number>;

function read(args: readonly string[]): Deed {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { all: { type: 'boolean' }, queue: { type: 'string' } },
    allowPositionals: true,
  });
  const [verb = 'list', id, ...rest] = positionals;
  if (id !== undefined && !ID.test(id)) throw new Refused(`${id} is not the id of a job; "jobs" prints them.`);
  const one = id !== undefined && rest.length === 0 && !values.all && values.queue === undefined;
  const all = id === undefined && values.all === true;
  if (verb === 'list' && positionals.length === 0 && !values.all) return list;
  if (verb === 'retry' && (one || all)) {
    const which = {
      ...(id === undefined ? {} : { id }),
      ...(values.queue === undefined ? {} : { queue: values.queue }),
    };
    return (source, letters) => change(source, (tx) => letters.retry(tx, which), 'will be tried again', one);
  }
  if (verb === 'drop' && one) return (source, letters) => change(source, (tx) => letters.drop(tx, id), 'given up', one);
  throw new Refused(USAGE);
}

async function list(source: DataSource, letters: DeadLetters): Promise<number> {
  const found = await letters.list(new Database(source), MOST);
  for (const letter of found) console.log(describe(letter));
  const more = found.length === MOST ? ' (the oldest; there may be more)' : '';
  console.log(found.length === 0 ? 'No job has failed for good.' : `${found.length} failed for good${more}. ${USAGE}`);
  return 0;
}

const describe = ({ id, queue, failedAt, tries, reason, data }: DeadLetter): string =>
  `${id}  ${queue}  ${failedAt.toISOString()}  ${tries} tries\n  ${oneLine(reason)}\n  ${JSON.stringify(data)}`;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 300);

async function change(
  source: DataSource,
  work: Parameters<Transactions['run']>[0],
  what: string,
  one: boolean,
): Promise<number> {
  const count = (await new Transactions(source).run(work)) as number;
  console.log(`${count} ${what}.`);
  return one && count === 0 ? 1 : 0;
}
