// Runs Jest and reads what it counted.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { run } from './process.mjs';

/**
 * A skipped test counts as failed: nothing is left out silently. So does a file that could not run at all, and a run
 * that fails although all its tests passed.
 * @param {string[]} args for Jest
 * @returns {Promise<{ passed: number, failed: number, remarks: string[] }>}
 */
export async function jest(args, minutes) {
  const file = '.cache/jest-results.json';
  mkdirSync('.cache', { recursive: true });
  rmSync(file, { force: true });
  const command = [
    process.execPath,
    'node_modules/jest/bin/jest.js',
    '--ci',
    '--json',
    `--outputFile=${file}`,
    ...args,
  ];
  const { code, output } = await run(command, { minutes, shown: true });
  const remarks = output ? [output] : [];
  let result;
  try {
    result = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, remarks: [...remarks, `Jest ended with code ${code} and left no results.`] };
  }
  const skipped = result.numPendingTests + result.numTodoTests;
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites + skipped;
  if (skipped > 0) remarks.push(`${skipped} tests are skipped; each counts as failed.`);
  if (code !== 0 && failed === 0) remarks.push(`Jest ended with code ${code} although no test failed.`);
  return { passed: result.numPassedTests, failed: failed || (code === 0 ? 0 : 1), remarks };
}
