// Whatever production depends on, on any platform, must be under a permissive licence.
import { existsSync, readFileSync } from 'node:fs';

const permissive = new Set(
  'MIT MIT-0 ISC 0BSD BSD-2-Clause BSD-3-Clause Apache-2.0 BlueOak-1.0.0 CC0-1.0 Unlicense Python-2.0 Zlib OFL-1.1'.split(
    ' ',
  ),
);
/** Not permissive, and why it may stay. */
const accepted = [
  {
    name: /^@img\/sharp-(libvips-|wasm32$|win32-)/,
    licence: 'LGPL-3.0-or-later',
    why: 'libvips is a shared library of its own; whoever gets Plenum can replace it',
  },
];

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));

function licenceOf(path, locked) {
  if (locked.license) return locked.license;
  const file = `${path}/package.json`;
  const { license, licenses } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return license ?? licenses?.map(({ type }) => type).join(' OR ') ?? 'unknown';
}

/** SPDX expressions as packages write them: AND binds stronger than OR, brackets only around the whole. */
function allowed(expression, name) {
  const one = (licence) =>
    permissive.has(licence) || accepted.some((rule) => rule.licence === licence && rule.name.test(name));
  const inside = expression.replace(/^\((.*)\)$/, '$1');
  return inside.split(' OR ').some((alternative) => alternative.split(' AND ').every(one));
}

const problems = Object.entries(packages).flatMap(([path, locked]) => {
  if (path === '' || locked.dev || locked.link) return [];
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const licence = licenceOf(path, locked);
  return allowed(licence, name) ? [] : [`${name} ${locked.version}: ${licence}`];
});

if (problems.length > 0) {
  console.error(`Not permissive (test/drift/check-licences.mjs):\n${problems.join('\n')}`);
  process.exit(1);
}
