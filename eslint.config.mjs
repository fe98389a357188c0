import nx from '@nx/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

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
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' },
        { selector: 'ExportAllDeclaration', message: 'Export by name, so that a reader sees what a project promises.' },
      ],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: false,
          allow: [],
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
    files: ['libs/client/**/*.tsx', 'libs/client/**/*.ts', 'apps/web/**/*.tsx', 'apps/web/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  { files: ['**/*.config.ts', '**/vite.config.mts', 'codegen.ts'], rules: { 'no-restricted-syntax': 'off' } },
);
