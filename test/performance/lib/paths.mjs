import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../../..');
export const program = join(root, 'dist/cli/main.mjs');
