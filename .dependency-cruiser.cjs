/** Circles, and what each kind of file may import (the table in the README's "one feature, file by file"). */
const files = (role) => `\\.${role}\\.ts$`;
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
module.exports = {
  forbidden: [
    forbid('no-circular', 'Nothing imports in a circle.', {}, { circular: true }),
    forbid(
      'entity',
      'A row knows no API and no service.',
      { path: files('entity') },
      { path: ['@nestjs/graphql', files('service'), files('type')] },
    ),
    forbid(
      'type',
      'The promise to clients knows no storage.',
      { path: '\\.(type|inputs)\\.ts$' },
      { path: 'node_modules/typeorm/' },
    ),
    forbid(
      'policy',
      'Rules are pure.',
      { path: files('policy') },
      { path: ['node_modules/@nestjs/', 'node_modules/typeorm/', 'node_modules/pg/'] },
    ),
    forbid(
      'resolver',
      'A resolver translates, nothing else.',
      { path: files('resolver') },
      { path: ['node_modules/typeorm/', files('entity')] },
    ),
    forbid(
      'service',
      'Services know no GraphQL.',
      { path: '\\.(service|queries|subscriber)\\.ts$' },
      { path: 'node_modules/@nestjs/graphql/' },
    ),
    forbid(
      'pages-over-features',
      'Features do not know pages or the shell.',
      { path: '^apps/web/src/features/' },
      { path: '^apps/web/src/(pages|shell)/' },
    ),
    forbid('pages', 'Pages do not know the shell.', { path: '^apps/web/src/pages/' }, { path: '^apps/web/src/shell/' }),
    forbid(
      'index-inside',
      'A project never imports its own index.',
      { path: '^(libs|apps)/(.+)/src/.+' },
      { path: '^$1/$2/src/index\\.ts$' },
    ),
    forbid(
      'declared',
      'What runs in production is a dependency of package.json, and no dev dependency.',
      { path: '^(libs/contract|libs/server|apps/(api|worker|cli))/', pathNot: '(\\.spec\\.ts|/testing/[^/]+\\.ts)$' },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'testing',
      'Only tests use factories.',
      { path: '^(libs|apps)/', pathNot: '(\\.spec\\.tsx?|/testing/[^/]+\\.tsx?)$' },
      { path: ['/testing/[^/]+\\.tsx?$', '^test/'] },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist/', '^libs/client/data/src/generated/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
