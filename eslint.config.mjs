import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import nx from '@nx/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

// Without Nx's graph the rule about layers only warns that it is skipped. `npm test` makes the graph anew each time.
const inRoot = (...path) => join(import.meta.dirname, ...path);
if (!existsSync(inRoot('.nx/workspace-data/project-graph.json'))) {
  const command = [inRoot('node_modules/nx/dist/bin/nx.js'), 'show', 'projects'];
  execFileSync(process.execPath, command, { cwd: import.meta.dirname, stdio: 'ignore' });
}

const serverLayers = [
  'layer:contract',
  'layer:platform',
  'layer:community',
  'layer:content',
  'layer:coordination',
  'layer:delivery',
  'layer:process',
];
const clientLayers = ['layer:contract', 'layer:client-ui', 'layer:client-data', 'layer:web'];
/** Each storey may use itself and those below it. */
const ladder = (layers) =>
  layers.map((sourceTag, at) => ({ sourceTag, onlyDependOnLibsWithTags: layers.slice(0, at + 1) }));

/** What no file may say. A block that adds to the list repeats it: ESLint replaces, it does not merge. */
const unsaid = [
  { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' },
  { selector: 'ExportAllDeclaration', message: 'Export by name, so that a reader sees what a project promises.' },
  {
    selector: 'CallExpression[callee.object.name=/^(it|test|describe)$/][callee.property.name=/^(only|skip|todo)$/]',
    message: 'Every test runs, always.',
  },
];
const openDoor = {
  selector:
    'MethodDefinition:has(> Decorator[expression.callee.name=/^(Query|Mutation|Subscription)$/])' +
    ':not(:has(> Decorator[expression.callee.name=/^(Anyone|SignedIn|Employees|Administrators|HrPublishers)$/]))',
  message: 'Say at the door who may enter: @Employees(), @SignedIn(), @Anyone() ...',
};
const server = ['libs/server/**/*.ts', 'apps/{api,worker,cli}/**/*.ts', 'test/{support,api,realtime,browser}/**/*.ts'];

export default tseslint.config(
  {
    ignores: [
      '**/dist',
      '**/node_modules',
      '.nx',
      '.data',
      '.cache',
      '**/*.cjs',
      '**/*.mjs',
      'libs/client/data/src/generated',
    ],
  },
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mts'],
    extends: [...tseslint.configs.recommended],
    plugins: { '@nx': nx },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': ['error', ...unsaid],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: false,
          allow: ['../../../package.json'], // the version is written there, and only there
          depConstraints: [
            { sourceTag: 'scope:shared', onlyDependOnLibsWithTags: ['scope:shared'] },
            { sourceTag: 'scope:server', onlyDependOnLibsWithTags: ['scope:server', 'scope:shared'] },
            { sourceTag: 'scope:client', onlyDependOnLibsWithTags: ['scope:client', 'scope:shared'] },
            { sourceTag: 'scope:test', onlyDependOnLibsWithTags: ['*'] },
            ...ladder(serverLayers).slice(1),
            ...ladder(clientLayers).slice(1),
            { sourceTag: 'layer:client-data', onlyDependOnLibsWithTags: ['layer:contract', 'layer:client-data'] },
          ],
        },
      ],
    },
  },
  {
    // A promise nobody waits for is a write that may be lost, or an error nobody hears of.
    files: server,
    languageOptions: { parserOptions: { project: './tsconfig.server.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
    },
  },
  {
    files: server,
    ignores: ['**/*.spec.ts', '**/migrations/*.ts', 'test/**'],
    rules: { 'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }] },
  },
  { files: ['**/*.resolver.ts'], rules: { 'no-restricted-syntax': ['error', ...unsaid, openDoor] } },
  {
    files: ['libs/client/**/*.tsx', 'libs/client/**/*.ts', 'apps/web/**/*.tsx', 'apps/web/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  { files: ['**/*.config.ts', '**/vite.config.mts', 'codegen.ts'], rules: { 'no-restricted-syntax': 'off' } },
);
