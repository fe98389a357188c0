// How long until the API answers, beside a database that is up already; and how much script Home loads first.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startApi } from './lib/api-process.mjs';
import { companyOf } from './lib/company.mjs';
import { median } from './lib/measure.mjs';
import { root } from './lib/paths.mjs';

const GOAL_MS = 2_500;

export async function start({ size, rounds }) {
  const data = companyOf(size);
  const keepsTheDatabase = await startApi(data);
  const taken = [];
  try {
    for (let round = 0; round < Math.max(3, rounds); round++) {
      const api = await startApi(data);
      taken.push(api.startMs);
      await api.stop();
    }
  } finally {
    await keepsTheDatabase.stop();
  }
  const milliseconds = median(taken);
  const holds = milliseconds <= GOAL_MS;
  const row = {
    what: 'Start of the API process',
    measured: `${milliseconds.toFixed(0)} ms`,
    floor: '',
    ratio: milliseconds,
  };
  return [{ ...row, goal: `<= ${GOAL_MS} ms`, holds }, ...firstLoad()];
}

/** What apps/web/bundle-budget.mjs says of the build that is there. */
function firstLoad() {
  if (!existsSync(join(root, 'dist/web/.vite/manifest.json'))) return [];
  const { stdout } = spawnSync(process.execPath, [join(root, 'apps/web/bundle-budget.mjs')], { encoding: 'utf8' });
  const [, total, budget] = /([\d.]+) KB {2}first load, of (\d+) KB/.exec(stdout) ?? [];
  if (!total) throw new Error('The first load could not be read.');
  const holds = Number(total) <= Number(budget);
  return [
    {
      what: 'First load, script (gzip)',
      measured: `${total} KB`,
      floor: '',
      ratio: Number(total),
      goal: `<= ${budget} KB`,
      holds,
    },
  ];
}
