// package-lock.json must install everywhere: `npm ci` fails on another platform when one of the optional platform
// packages that the lock names is not itself in the lock, and a `resolved` address ties it to one registry.
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));

/** As Node looks it up: beside the package, then in every node_modules above it. */
function isLocked(name, from) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))) {
    if (packages[`${folder}${folder && '/'}node_modules/${name}`]) return true;
    if (!folder) return false;
  }
}

const problems = Object.entries(packages).flatMap(([path, { optionalDependencies = {}, resolved, link }]) => [
  ...Object.keys(optionalDependencies)
    .filter((name) => !isLocked(name, path))
    .map((name) => `${path} needs ${name}, which the lock lacks: pin a version whose platform packages all exist`),
  ...(resolved && !link ? [`${path} has the address ${resolved}: run "npm install" with this project's .npmrc`] : []),
]);

if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
