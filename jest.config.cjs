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
/** CommonJS that loads an ES module by import(), which Jest cannot follow. */
const loadsModules = ['@fastify/cookie'];
const esmOnly = packages.filter((name) => {
  if (loadsModules.includes(name)) return true;
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
      // Vite's constants do not exist in CommonJS; test/support/jest/browser-stubs.cjs sets them.
      optimizer: { globals: { vars: { 'import.meta.env': 'globalThis.viteEnvironment' } } },
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
  // Judged by the outermost package: what is nested inside one that is turned is turned with it. And every .mjs is.
  transformIgnorePatterns: [`^(?:(?!/node_modules/).)*/node_modules/(?!(${esmOnly.join('|')})/).*(?<!\\.mjs)$`],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json'],
  ...rest,
  moduleNameMapper: { ...rest.moduleNameMapper, ...aliases },
});

/** Gives a database to the test files that ask for one. */
const database = {
  globalSetup: here('test/support/src/global-setup.ts'),
  globalTeardown: here('test/support/src/global-teardown.ts'),
};

module.exports = {
  maxWorkers: 2,
  testTimeout: 30_000,
  workerIdleMemoryLimit: '1GB',
  projects: [
    project(
      'unit',
      ['{libs/contract,libs/markdown,libs/server,apps/api,apps/worker,apps/cli,test/support}/**/*.spec.ts'],
      database,
    ),
    project('api', ['test/api/**/*.spec.ts'], database),
    project('realtime', ['test/realtime/**/*.spec.ts'], database),
    project('web', ['{libs/client,apps/web}/**/*.spec.{ts,tsx}'], {
      testEnvironment: 'jsdom',
      setupFiles: [here('test/support/jest/browser-stubs.cjs')],
      moduleNameMapper: { '\\.(css|svg|png|webp|woff2)$': here('test/support/jest/style-stub.cjs') },
    }),
    project('browser', ['test/browser/**/*.spec.ts'], database),
  ],
};
