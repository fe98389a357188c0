// schema.graphql and the client's documents are generated and committed: generating them again must change nothing.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const places = ['libs/contract', 'libs/client/data'];

const contents = () =>
  new Map(
    places
      .flatMap((place) => readdirSync(place, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file, createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );

const before = contents();
const { status } = spawnSync('npm', ['run', '-s', 'generate'], { stdio: ['ignore', 2, 2] });
if (status !== 0) {
  console.error('"npm run -s generate" failed.');
  process.exit(1);
}
const after = contents();
const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
  (file) => before.get(file) !== after.get(file),
);
if (changed.length > 0) {
  console.error(`Out of date; they are generated anew now, look at the difference and commit:\n${changed.join('\n')}`);
  process.exit(1);
}
