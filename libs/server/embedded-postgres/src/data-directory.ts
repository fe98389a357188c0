import { createHash } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Binaries } from './binaries';
import { EmbeddedPostgresError } from './errors';
import { isRunning } from './processes';
import { runToEnd, type Owner } from './process-owner';

/** Names the socket file only; nothing listens on TCP. */
export const PORT = 5432;
export const SUPERUSER = 'plenum';
/** The name carries the major version: another major cannot read these files. */
const NAME = 'pg18';
/** sun_path holds 107 bytes; PostgreSQL appends `/.s.PGSQL.5432.lock`. */
const LONGEST_SOCKET_PATH = 100;
const LONGEST_LOG = 10 * 1024 * 1024;

export type DataDirectory = {
  path: string;
  lock: string;
  socketDirectory: string;
  socketLock: string;
  log: string;
  ownerFile: string;
};

export function describeDataDirectory(directory: string): DataDirectory {
  const path = resolve(directory, NAME);
  const socketLock = `.s.PGSQL.${PORT}.lock`;
  const inside = Buffer.byteLength(join(path, socketLock)) < LONGEST_SOCKET_PATH;
  const short = createHash('sha256').update(path).digest('hex').slice(0, 16);
  const socketDirectory = inside ? path : join(tmpdir(), `plenum-${short}`);
  return {
    path,
    lock: join(path, 'postmaster.pid'),
    socketDirectory,
    socketLock: join(socketDirectory, socketLock),
    log: resolve(directory, `${NAME}.log`),
    ownerFile: resolve(directory, `${NAME}.owner`),
  };
}

/**
 * Makes the cluster when there is none. It is made beside its place and then renamed, so that a crash half way leaves
 * nothing that looks like a cluster, and of two first starts at once the quicker one wins.
 */
export function initialise(data: DataDirectory, binaries: Binaries, owner: Owner, durable: boolean): void {
  if (existsSync(join(data.path, 'PG_VERSION'))) return;
  sweepUnfinished(data);
  const fresh = `${data.path}.new-${process.pid}`;
  mkdirSync(fresh, { mode: 0o700 });
  if (owner.ids) chownSync(fresh, owner.ids.uid, owner.ids.gid);
  // The built-in C.UTF-8 sorts the same on every machine; screens sort names with an ICU collation in the query.
  const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  const options = ['-D', fresh, '-U', SUPERUSER, '-A', 'trust', '-E', 'UTF8', ...locale];
  const { status, output } = runToEnd(owner, binaries.initdb, durable ? options : [...options, '--no-sync']);
  if (status !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    throw new EmbeddedPostgresError(`PostgreSQL could not make a database in ${data.path} (${owner.how}):\n${output}`);
  }
  try {
    renameSync(fresh, data.path);
  } catch (cause) {
    rmSync(fresh, { recursive: true, force: true });
    if (existsSync(join(data.path, 'PG_VERSION'))) return;
    throw new EmbeddedPostgresError(
      `${data.path} is in the way: it exists, is not empty and is no database. Move it away.`,
      { cause },
    );
  }
}

/** What a killed initialisation left behind. One that still runs in another process is left alone. */
function sweepUnfinished(data: DataDirectory): void {
  const parent = resolve(data.path, '..');
  for (const name of readdirSync(parent)) {
    const pid = name.startsWith(`${NAME}.new-`) ? Number(name.slice(NAME.length + 5)) : 0;
    if (pid && (pid === process.pid || !isRunning(pid))) rmSync(join(parent, name), { recursive: true, force: true });
  }
}

/** The folder of the socket, when the path of the data directory is too long for one. */
export function prepareSocketDirectory(data: DataDirectory, owner: Owner): void {
  if (data.socketDirectory === data.path) return;
  mkdirSync(data.socketDirectory, { recursive: true, mode: 0o700 });
  if (owner.ids) chownSync(data.socketDirectory, owner.ids.uid, owner.ids.gid);
  const { uid } = statSync(data.socketDirectory);
  const mine = owner.ids?.uid ?? process.getuid?.();
  if (uid !== mine) {
    // Its name can be guessed: somebody else's folder there could feed us another server.
    throw new EmbeddedPostgresError(`${data.socketDirectory} belongs to another user (uid ${uid}). Remove it.`);
  }
}

/** Keeps the server's log at two files of LONGEST_LOG bytes at most, give or take one run. */
export function rotateLog(data: DataDirectory): void {
  if (existsSync(data.log) && statSync(data.log).size > LONGEST_LOG) renameSync(data.log, `${data.log}.old`);
}
