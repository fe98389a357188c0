import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { minify } from 'rolldown/utils';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';
import { firstPage } from './first-page.mts';
import { leaveOut } from './leave-out.mts';
import { splitDocuments } from './split-documents.mts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const outDir = here('../../dist/web');
const generated = here('../../libs/client/data/src/generated');
const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Compresses once at build what the API would otherwise compress at every request. */
const precompress: Plugin = {
  name: 'plenum:precompress',
  apply: 'build',
  async closeBundle() {
    const boot = join(outDir, 'boot.js');
    await writeFile(boot, (await minify('boot.js', await readFile(boot, 'utf8'))).code);
    const files = await readdir(outDir, { recursive: true });
    const texts = files.filter((file) => /\.(js|css|html|svg|json)$/.test(file));
    await Promise.all(
      texts.map(async (file) => {
        const path = join(outDir, file);
        const content = await readFile(path);
        const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
        await Promise.all([
          brotli(content, { params }).then((packed) => writeFile(`${path}.br`, packed)),
          gzipped(content, { level: 9 }).then((packed) => writeFile(`${path}.gz`, packed)),
        ]);
      }),
    );
  },
};

/** Our projects by their names, as the type checker knows them. */
const { compilerOptions } = JSON.parse(await readFile(here('../../tsconfig.base.json'), 'utf8'));
const alias = Object.fromEntries(
  Object.entries<string[]>(compilerOptions.paths).map(([name, [path]]) => [name, here(`../../${path}`)]),
);

/** What no page goes without: one file that changes with our dependencies only, and packs better than many. */
const everywhere =
  /node_modules\/(react|react-dom|scheduler|react-router|@apollo\/client|graphql|rxjs|tslib|optimism|@wry|i18next)\//;

/** Importing one of our modules does nothing but define things, so what is not used of a project is not shipped. */
const hasSideEffects = (id: string) => !/\/libs\/.*\.tsx?$/.test(id) || /\/(tokens|mantine)\/styles\.ts$/.test(id);

const api = process.env['PLENUM_API'] ?? 'http://localhost:3000';
const proxy = { '/graphql': api, '/files': api, '/directory': api, '/live': { target: api, ws: true } };

export default defineConfig({
  root: here('.'),
  cacheDir: here('../../.cache/vite'),
  plugins: [
    splitDocuments(generated),
    react(),
    leaveOut(),
    firstPage({ generated, mark: here('public/mark.svg') }),
    precompress,
  ],
  resolve: {
    alias,
    // RxJS with the classes that browsers have by now.
    conditions: ['es2015', ...defaultClientConditions],
  },
  server: { port: 4200, proxy },
  preview: { proxy },
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2022',
    cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      treeshake: { moduleSideEffects: hasSideEffects },
      output: {
        codeSplitting: {
          groups: [
            { name: 'base', test: everywhere, priority: 2 },
            { name: 'home', test: /\/apps\/web\/src\/(main|pages\/HomePage)\.tsx$/, priority: 1 },
          ],
        },
      },
    },
  },
});
