// What Lighthouse says of Home: of a demo person, in a browser that comes for the first time, served by the API as in
// production. On a desktop, and on the slow telephone with the slow line that Lighthouse imagines by default.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouseOf, { desktopConfig } from 'lighthouse';
import { chromium } from 'playwright-core';
import { startApi } from './lib/api-process.mjs';
import { colleagues, companyOf } from './lib/company.mjs';
import { median } from './lib/measure.mjs';
import { root } from './lib/paths.mjs';

/** Home shows one page of posts in a company of any size. */
const SIZE = { people: 200, spaces: 20, posts: 2_000 };
const GOAL = 95;
const FORMS = { desktop: desktopConfig, telephone: undefined };
const CATEGORIES = { performance: 'performance', accessibility: 'accessibility', 'best-practices': 'best practices' };
const MOST_RUNS = 5;

export async function lighthouse({ rounds }) {
  const data = companyOf(SIZE);
  const port = await freePort();
  const api = await startApi(data, { settings: { PORT: String(port) } });
  try {
    const [{ cookie }] = await colleagues(data, 1);
    const rows = [];
    for (const [form, config] of Object.entries(FORMS)) {
      const seen = [];
      for (let run = 0; run < Math.min(rounds, MOST_RUNS); run++) seen.push(await look(api.url, cookie, config));
      rows.push(...rowsOf(form, seen));
    }
    return rows;
  } finally {
    await api.stop();
  }
}

function rowsOf(form, seen) {
  const middle = (pick) => median(seen.map(pick));
  return Object.entries(CATEGORIES).map(([id, name]) => {
    const score = Math.round(100 * middle(({ categories }) => categories[id].score));
    const found = new Set(seen.flatMap(({ categories, audits }) => shortOf(categories[id], audits)));
    if (score < 100) console.error(`Lighthouse, ${form}, ${name}: ${[...found].join('; ')}`);
    const times = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time'];
    const [fcp, lcp, tbt] = times.map((audit) => Math.round(middle(({ audits }) => audits[audit].numericValue)));
    const shift = middle(({ audits }) => audits['cumulative-layout-shift'].numericValue);
    const details = `, first words ${fcp} ms, largest ${lcp} ms, blocked ${tbt} ms, shift ${shift.toFixed(3)}`;
    return {
      what: `Lighthouse ${name}, Home, ${form}`,
      measured: `${score}${id === 'performance' ? details : ''}`,
      floor: '',
      ratio: score,
      goal: `>= ${GOAL}`,
      holds: score >= GOAL,
    };
  });
}

/** Which of a category's audits cost it something. */
const shortOf = ({ auditRefs }, audits) =>
  auditRefs
    .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 0.9)
    .map(({ id }) => `${id} ${audits[id].displayValue ?? ''}`.trim());

/** One look, by a browser of its own that has nothing in store. */
async function look(url, cookie, config) {
  const [name, value] = cookie.split('=');
  const profile = mkdtempSync(join(tmpdir(), 'plenum-lighthouse-'));
  const port = await freePort();
  const context = await openBrowser(profile, port);
  try {
    await context.addCookies([{ name, value, url }]);
    const options = { port, onlyCategories: Object.keys(CATEGORIES), logLevel: 'error', disableStorageReset: true };
    const { lhr } = await lighthouseOf(`${url}/`, options, config);
    if (lhr.runtimeError) throw new Error(`Lighthouse: ${lhr.runtimeError.message}`);
    // Whoever is not let in is led to the sign-in, which would be measured instead.
    if (new URL(lhr.finalDisplayedUrl).pathname !== '/')
      throw new Error(`Lighthouse was led to ${lhr.finalDisplayedUrl}.`);
    return lhr;
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

function openBrowser(profile, port) {
  const finder = join(root, 'test/support/find-chromium.mjs');
  const { path, environment } = JSON.parse(execFileSync(process.execPath, [finder], { encoding: 'utf8' }));
  return chromium.launchPersistentContext(profile, {
    executablePath: path,
    env: { ...process.env, ...environment },
    locale: 'en-GB',
    viewport: null,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--remote-debugging-port=${port}`,
    ],
  });
}

/** The address stands in the security headers, so that it must be known before the API starts. */
async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
