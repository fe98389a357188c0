// Prints, as JSON, a Chromium that works on this machine and the environment it needs; or says what to install.
// PLENUM_CHROMIUM wins. On Linux x64 the package @sparticuz/chromium carries one, with its libraries and a font.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];

function runs(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const installed = () =>
  [
    ...MAC,
    ...(process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name))),
  ].find(runs);

/** Complete or not there: several test runs may unpack at once, and one may be killed half way. */
function bundled() {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8'));
  const folder = join(root, `.cache/chromium-${version}`);
  if (!existsSync(folder)) unpackTo(folder);
  return {
    path: join(folder, 'chromium'),
    environment: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
  };
}

function unpackTo(folder) {
  mkdirSync(dirname(folder), { recursive: true });
  const draft = mkdtempSync(`${folder}-`);
  // In a process of its own, because the package unpacks to the temporary folder that it finds at its start.
  const unpack = spawnSync(process.execPath, [fileURLToPath(import.meta.url), 'unpack'], {
    env: { ...process.env, TMPDIR: draft, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
    encoding: 'utf8',
  });
  if (unpack.status !== 0) throw new Error(`@sparticuz/chromium could not be unpacked: ${unpack.stderr}`);
  // The package's own list of folders names the system's temporary folder.
  const fonts = `<dir>${folder}/fonts/fonts</dir><cachedir>${folder}/fonts-cache</cachedir>`;
  writeFileSync(
    join(draft, 'fonts/fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${fonts}</fontconfig>\n`,
  );
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error; // else somebody was quicker
  }
}

function find() {
  const chosen = process.env.PLENUM_CHROMIUM;
  if (chosen) {
    if (!runs(chosen))
      throw new Error(`PLENUM_CHROMIUM is ${chosen}, which is no program. Write the path of a Chromium.`);
    return { path: chosen, environment: {} };
  }
  if (process.platform === 'linux' && process.arch === 'x64') return bundled();
  const path = installed();
  if (path) return { path, environment: {} };
  throw new Error(
    `The browser tests found no Chromium on ${process.platform} ${process.arch}. Install Chrome or Chromium ` +
      '(for example: apt-get install chromium, brew install --cask chromium), or write its path into PLENUM_CHROMIUM.',
  );
}

if (process.argv[2] === 'unpack') {
  const entry = join(root, 'node_modules/@sparticuz/chromium/build/index.js');
  const { default: chromium } = await import(pathToFileURL(entry).href);
  await chromium.executablePath();
} else {
  try {
    console.log(JSON.stringify(find()));
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
