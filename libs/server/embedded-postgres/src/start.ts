import { closeSync, mkdirSync, openSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { Client, escapeIdentifier } from 'pg';
import { findBinaries } from './binaries';
import {
  PORT,
  SUPERUSER,
  describeDataDirectory,
  initialise,
  prepareSocketDirectory,
  rotateLog,
  type DataDirectory,
} from './data-directory';
import { EmbeddedPostgresError } from './errors';
import { isReady, occupation, readLock } from './lock';
import { isRunning } from './processes';
import { chooseOwner, runDetached, type Owner } from './process-owner';

export type EmbeddedPostgresOptions = {
  /** Where the database and its log live; made when absent. */
  directory: string;
  /** Made when absent. */
  database: string;
  /** False gives up safety against power loss for speed: for tests. */
  durable: boolean;
};

/** `host` is the folder of a Unix socket: hand these four to `pg` one by one, not as a URL. */
export type EmbeddedConnection = { host: string; port: number; user: string; database: string };

export type EmbeddedPostgres = {
  connection: EmbeddedConnection;
  /** True when a server already ran on this directory and is now shared. */
  adopted: boolean;
  /** The server's process. */
  pid: number;
  /** Shuts the server down and waits for it; a shared server of another living process is left running. */
  stop(): Promise<void>;
};

const POLL_MS = 15;
/** Recovery after a crash replays at most a checkpoint's distance of WAL; seconds, but on a slow disk many. */
const LONGEST_START_MS = 120_000;
const LONGEST_STOP_MS = 30_000;
const ORPHAN_ENDS_WITHIN_MS = 3_000;

/**
 * Starts the PostgreSQL that npm brought, on a Unix socket in a directory that only its owner may enter: no port, no
 * password. Resolves when it takes connections. Survives a kill -9 of Node and of the server at any moment.
 *
 * The server ends with the thread that started it: call this from the main thread. Throws EmbeddedPostgresError.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const binaries = findBinaries();
  mkdirSync(options.directory, { recursive: true });
  const data = describeDataDirectory(realpathSync(options.directory));
  const owner = chooseOwner(binaries.directory, data.path);
  initialise(data, binaries, owner, options.durable);
  prepareSocketDirectory(data, owner);
  const connection = { host: data.socketDirectory, port: PORT, user: SUPERUSER, database: options.database };
  for (const deadline = Date.now() + LONGEST_START_MS; ;) {
    const { pid, adopted } = await serve(data, owner, binaries.postgres, options.durable, deadline);
    try {
      await ensureDatabase(connection);
    } catch (error) {
      if (!adopted || !isLeaving(error)) throw error;
      await pause(POLL_MS); // it was shutting down when we found it
      continue;
    }
    const mine = takeOwnership(data, adopted);
    return { connection, adopted, pid, stop: () => (mine ? shutDown(data, pid) : Promise.resolve()) };
  }
}

/** Adopts the running server, or waits until one that comes or goes has done so, or starts one. */
async function serve(data: DataDirectory, owner: Owner, postgres: string, durable: boolean, deadline: number) {
  const begun = Date.now();
  while (Date.now() < deadline) {
    const now = occupation(data);
    // A server whose starter is gone is about to end by itself, where the platform sees to that.
    const staying = isRunning(starter(data)) || Date.now() > begun + ORPHAN_ENDS_WITHIN_MS;
    if (now.state === 'ready' && staying) return { pid: now.pid, adopted: true };
    if (now.state === 'free') {
      const pid = await launch(data, owner, postgres, durable, deadline);
      if (pid) return { pid, adopted: false };
    }
    await pause(POLL_MS);
  }
  throw new EmbeddedPostgresError(
    `PostgreSQL in ${data.path} is neither ready nor gone after ${LONGEST_START_MS / 1000} s; its log is ${data.log}.`,
  );
}

/** The process id once it is ready; undefined when another start took the directory first. */
async function launch(data: DataDirectory, owner: Owner, postgres: string, durable: boolean, deadline: number) {
  rotateLog(data);
  const log = openSync(data.log, 'a');
  const child = runDetached(owner, postgres, serverArguments(data, durable), log);
  closeSync(log);
  let ended: string | undefined;
  child.once('exit', (code, signal) => (ended = `exit ${code ?? signal}`));
  child.once('error', (error) => (ended = error.message));
  while (!isReady(data, child.pid ?? -1)) {
    if (ended !== undefined) {
      if (occupation(data).state !== 'free') return undefined;
      throw new EmbeddedPostgresError(
        `PostgreSQL did not start (${ended}, ${owner.how}). Its log is ${data.log}; it ends with:\n${tail(data.log)}`,
      );
    }
    if (Date.now() > deadline) return undefined;
    await pause(POLL_MS);
  }
  child.unref();
  return child.pid;
}

function serverArguments(data: DataDirectory, durable: boolean): string[] {
  const settings = ['listen_addresses=', 'timezone=UTC', 'max_connections=200'];
  if (!durable) settings.push('fsync=off', 'synchronous_commit=off', 'full_page_writes=off');
  const assignments = settings.flatMap((setting) => ['-c', setting]);
  return ['-D', data.path, '-k', data.socketDirectory, '-p', String(PORT), ...assignments];
}

/**
 * Where nothing ends the server with its parent (macOS), it may be found running without anybody. Whoever adopts it
 * then owns it; a server whose starter lives stays the starter's.
 */
function takeOwnership(data: DataDirectory, adopted: boolean): boolean {
  if (adopted && isRunning(starter(data))) return false;
  writeFileSync(data.ownerFile, `${process.pid}\n`);
  return true;
}

const starter = (data: DataDirectory) => Number(read(data.ownerFile));

/** Connection refused, socket gone, connection cut, shutting down or not yet up. */
function isLeaving(error: unknown): boolean {
  const { code = '', message } = error as Error & { code?: string };
  if (message.startsWith('Connection terminated')) return true;
  return ['ECONNREFUSED', 'ENOENT', 'ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03'].includes(code);
}

async function ensureDatabase(connection: EmbeddedConnection): Promise<void> {
  const client = new Client({ ...connection, database: 'postgres' });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [connection.database]);
    if (!rowCount) await client.query(`create database ${escapeIdentifier(connection.database)}`);
  } catch (error) {
    const raced = ['42P04', '23505'].includes((error as { code?: string }).code ?? ''); // two first starts at once
    if (!raced) throw error;
  } finally {
    await client.end();
  }
}

/** Fast shutdown: open transactions are rolled back. When even that hangs, immediate; the next start then recovers. */
async function shutDown(data: DataDirectory, pid: number): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    if (Number(readLock(data)?.[0]) === pid) signalServer(pid, signal);
    for (const deadline = Date.now() + LONGEST_STOP_MS; Date.now() < deadline; await pause(POLL_MS)) {
      if (Number(readLock(data)?.[0]) === pid && isRunning(pid)) continue;
      rmSync(data.ownerFile, { force: true });
      if (data.socketDirectory !== data.path) rmSync(data.socketDirectory, { recursive: true, force: true });
      return;
    }
  }
  throw new EmbeddedPostgresError(`PostgreSQL (process ${pid}) does not stop; its log is ${data.log}.`);
}

function signalServer(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error; // already gone is what we want
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

const tail = (path: string) => read(path).trimEnd().split('\n').slice(-5).join('\n');
