// Fails when the first load carries more than 220 KB of JavaScript (gzip): the entry, all it imports at once, and one language.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const BUDGET = 220 * 1024;
const dist = fileURLToPath(new URL('../../dist/web/', import.meta.url));
const manifest = JSON.parse(readFileSync(`${dist}.vite/manifest.json`, 'utf8'));

const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
/** What Home needs besides the entry is loaded at once too, though by a dynamic import. */
const first = [entry, 'src/locales/de/first.ts', 'src/pages/HomePage.tsx', 'src/shell/frame/SignedInFrame.tsx'].filter(
  (key) => manifest[key],
);
const files = new Set();
const collect = (key) => {
  const { file, imports = [] } = manifest[key];
  if (!file.endsWith('.js') || files.has(file)) return;
  files.add(file);
  imports.forEach(collect);
};
first.forEach(collect);
const boot = gzipSync(readFileSync(`${dist}boot.js`)).length;
const sizes = [...files].map((file) => [file, gzipSync(readFileSync(dist + file), { level: 9 }).length]);
const total = sizes.reduce((sum, [, size]) => sum + size, boot);
for (const [file, size] of sizes.sort((a, b) => b[1] - a[1]))
  console.log(`${(size / 1024).toFixed(1).padStart(7)} KB  ${file}`);
console.log(`${(total / 1024).toFixed(1).padStart(7)} KB  first load, of ${BUDGET / 1024} KB`);
if (total > BUDGET) {
  console.error('The first load is over its budget: load what Home does not show at once with a dynamic import.');
  process.exit(1);
}
