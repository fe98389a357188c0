import { readFileSync, rmSync } from 'node:fs';
import type { DataDirectory } from './data-directory';
import { isRunning, processesIn } from './processes';

/** What postmaster.pid tells: nobody is there, a server comes or goes, a server takes connections. */
export type Occupation = { state: 'free' } | { state: 'busy' | 'ready'; pid: number };

const STATUS_LINE = 7;

/**
 * Reads the lock file and checks that its process is the server of this directory. After a kill -9 the file stays,
 * and PostgreSQL refuses to start as long as any process has the id in it: a zombie that nobody collected, or another
 * program that got the same number. Such a file is removed, but never while a process of that server is alive: two
 * servers on one directory destroy it.
 */
export function occupation(data: DataDirectory): Occupation {
  const lines = readLock(data);
  if (!lines) return { state: 'free' };
  const pid = Number(lines[0]);
  if (process.platform !== 'linux') {
    if (!isRunning(pid)) return { state: 'free' }; // PostgreSQL sees that too and takes the lock over
    return { state: lines[STATUS_LINE]?.startsWith('ready') ? 'ready' : 'busy', pid };
  }
  const inside = processesIn(data.path);
  if (inside.includes(pid)) return { state: lines[STATUS_LINE]?.startsWith('ready') ? 'ready' : 'busy', pid };
  if (inside.length > 0) return { state: 'busy', pid: inside[0]! }; // orphans of a killed server, ending
  removeLocks(data, lines);
  return { state: 'free' };
}

/** True once the server with this process id takes connections; an older file with another id does not count. */
export function isReady(data: DataDirectory, pid: number): boolean {
  const lines = readLock(data);
  return Number(lines?.[0]) === pid && Boolean(lines?.[STATUS_LINE]?.startsWith('ready'));
}

export function readLock(data: DataDirectory): string[] | undefined {
  try {
    return readFileSync(data.lock, 'utf8').split('\n');
  } catch {
    return undefined; // absent, or going away while it is read
  }
}

/** The server's own two lock files: the directory's and the socket's. */
function removeLocks(data: DataDirectory, seen: string[]): void {
  if (readLock(data)?.[0] !== seen[0]) return; // another start has just taken the directory
  rmSync(data.lock, { force: true });
  rmSync(data.socketLock, { force: true });
}
