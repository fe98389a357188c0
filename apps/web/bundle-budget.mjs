// Fails when the first load carries more JavaScript (gzip) than first-load.json allows: the scripts of the page itself,
// one language, and what else Home fetches by itself. Quick, and blind to what a page imports later without a touch:
// that is counted in a real browser by test/browser/first-load.spec.ts.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const dist = here('../../dist/web/');
const { kilobytes } = JSON.parse(readFileSync(here('first-load.json'), 'utf8'));
const manifest = JSON.parse(readFileSync(`${dist}.vite/manifest.json`, 'utf8'));

const page = readFileSync(`${dist}index.html`, 'utf8');
/** Fetched on every Home, though by a dynamic import. German has the longer words. */
const asked = ['src/locales/de/first.ts', '../../node_modules/socket.io-client/build/esm/index.js'];
for (const key of asked) if (!manifest[key]) throw new Error(`The build has no ${key} any more: correct this list.`);

const files = new Set([...page.matchAll(/<script[^>]* src="\/([^"]+)"/g)].map(([, file]) => file));
if (files.size === 0) throw new Error('The page names no script: this list would be empty.');
const collect = (key) => {
  const { file, imports = [] } = manifest[key];
  if (!file.endsWith('.js') || files.has(file)) return;
  files.add(file);
  imports.forEach(collect);
};
asked.forEach(collect);
const sizes = [...files].map((file) => [file, gzipSync(readFileSync(dist + file), { level: 9 }).length]);
const total = sizes.reduce((sum, [, size]) => sum + size, 0);
for (const [file, size] of sizes.sort((a, b) => b[1] - a[1]))
  console.log(`${(size / 1024).toFixed(1).padStart(7)} KB  ${file}`);
console.log(`${(total / 1024).toFixed(1).padStart(7)} KB  first load, of ${kilobytes} KB`);
if (total > kilobytes * 1024) {
  console.error('The first load is over its budget: load what Home does not show at once with a dynamic import.');
  process.exit(1);
}
