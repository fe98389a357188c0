/** One `npx jest` runs every project; `npx jest --selectProjects api` one of them, `npx jest path/to.spec.ts` one file. */
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

const here = (path) => join(__dirname, path);
const json = (path) => JSON.parse(readFileSync(here(path), 'utf8'));

const aliases = Object.fromEntries(
  Object.entries(json('tsconfig.base.json').compilerOptions.paths).map(([alias, [path]]) => [`^${alias}$`, here(path)]),
);

/** Jest cannot require() ES modules on Node 20: swc turns every package that is nothing but ES modules into CommonJS. */
const packages = readdirSync(here('node_modules'))
  .filter((name) => !name.startsWith('.'))
  .flatMap((name) =>
    name.startsWith('@') ? readdirSync(here(`node_modules/${name}`)).map((x) => `${name}/${x}`) : name,
  );
const esmOnly = packages.filter((name) => {
  try {
    return json(`node_modules/${name}/package.json`).type === 'module';
  } catch {
    return false; // a folder without a package.json
  }
});

const swc = {
  swcrc: false,
  sourceMaps: 'inline',
  jsc: {
    parser: { syntax: 'typescript', decorators: true, tsx: true },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      useDefineForClassFields: false,
      react: { runtime: 'automatic' },
    },
    target: 'es2022',
    keepClassNames: true,
  },
  module: { type: 'commonjs' },
};

const project = (displayName, testMatch, rest = {}) => ({
  displayName,
  rootDir: __dirname,
  testMatch: testMatch.map((glob) => `<rootDir>/${glob}`),
  testEnvironment: 'node',
  cacheDirectory: here('.cache/jest'),
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/', '<rootDir>/.nx/'],
  transform: { '^.+\\.(t|j)sx?$': ['@swc/jest', swc], '^.+\\.mjs$': ['@swc/jest', swc] },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json'],
  ...rest,
  moduleNameMapper: { ...rest.moduleNameMapper, ...aliases },
});

module.exports = {
  maxWorkers: 2,
  testTimeout: 30_000,
  projects: [project('unit', ['libs/{contract,server}/**/*.spec.ts', 'apps/{api,worker,cli}/**/*.spec.ts'])],
};
