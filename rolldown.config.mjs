import { defineConfig } from 'rolldown';

const ours = (id) => id.startsWith('.') || id.startsWith('/') || id.startsWith('@plenum/');

export default defineConfig({
  input: {
    main: 'apps/cli/src/main.ts',
    'emit-schema': 'apps/api/src/emit-schema.ts',
    // Started as a process of its own: must lie beside the chunk that starts it.
    'picture-child': 'libs/server/content/files/src/picture/picture-child.mjs',
  },
  platform: 'node',
  tsconfig: './tsconfig.base.json',
  // The decorator helpers must be bundled: they are no dependency of ours that Node could find at run time.
  external: (id) => !ours(id) && !id.includes('@oxc-project/runtime'),
  output: {
    dir: 'dist/cli',
    format: 'esm',
    sourcemap: true,
    cleanDir: true,
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name]-[hash].mjs',
  },
});
