// `npm run generate`: schema.graphql from the server's classes, then the client's typed documents from that, then the
// list of operations that the server lets the web client ask. Running it twice changes nothing; CI checks that.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const run = (...command) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  if (status === 0) return;
  process.stderr.write(`${stdout}${stderr}`);
  process.exit(1);
};

/** Outside of dist, which a running program may have been started from. */
const folder = '.cache/generate';
run('node_modules/rolldown/bin/cli.mjs', '-c', 'rolldown.config.mjs', '-d', folder);
run(`${folder}/emit-schema.mjs`);

if (existsSync('codegen.ts')) run('node_modules/@graphql-codegen/cli/cjs/bin.js', '--config', 'codegen.ts');

/** SHA-256 of each document -> the document, as the client preset writes it. */
const written = 'libs/client/data/src/generated/persisted-documents.json';
const operations = existsSync(written) ? JSON.parse(readFileSync(written, 'utf8')) : {};
const named = Object.entries(operations).map(([hash, text]) => [hash.replace(/^sha256:/, ''), text]);
const sorted = Object.fromEntries(named.sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync('apps/api/src/operations.json', `${JSON.stringify(sorted, null, 2)}\n`);
