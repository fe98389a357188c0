import { parseArgs } from 'node:util';
import { Database, readSettings, verifyAudit } from '@plenum/platform';
import { type Command } from '../command';
import { withDataSource } from '../database';
import { Refused } from '../refused';

const HEAD = /^[0-9a-f]{64}$/;

export const verify: Command = {
  name: 'verify',
  says: 'prove that the audit log is whole; --head HEX also that a head written down earlier is in it',
  async run(args) {
    const head = headOf(args);
    const report = await withDataSource(readSettings(process.env), (source) => verifyAudit(new Database(source), head));
    console.log(`${report.sealed} entries in the chain, ${report.unsealed} not sealed yet. Head: ${report.head}`);
    if (report.problem === null) return 0;
    console.error(report.problem);
    return 1;
  },
};

function headOf(args: readonly string[]): string | undefined {
  const head = parseArgs({ args: [...args], options: { head: { type: 'string' } } }).values.head?.toLowerCase();
  if (head !== undefined && !HEAD.test(head))
    throw new Refused('--head takes the 64 hexadecimal digits that verify printed.');
  return head;
}
