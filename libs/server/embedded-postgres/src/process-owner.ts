import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { EmbeddedPostgresError } from './errors';

/** Who PostgreSQL's processes belong to. PostgreSQL refuses to run as root. */
export type Owner = {
  /** In words, for messages. */
  how: string;
  /** The user to become; absent when the processes stay with the user who started us. */
  ids?: { uid: number; gid: number };
  /** What the command line begins with. */
  prefix: string[];
};

const SETPRIV = ['/usr/bin/setpriv', '/bin/setpriv'].find((path) => existsSync(path));
/** Linux tells the server when Node is gone, however it went: it then shuts down cleanly by itself. */
const endWithParent = process.platform === 'linux' && SETPRIV ? [SETPRIV, '--pdeathsig', 'INT'] : [];
const NOBODY = 65534;

/**
 * Decides who runs PostgreSQL for this data directory: an existing one belongs to who made it.
 * `binaries` is the folder of PostgreSQL itself, which that user must be able to enter.
 */
export function chooseOwner(binaries: string, dataDirectory: string): Owner {
  const me = process.getuid?.() ?? 0;
  const before = existsSync(dataDirectory) ? statSync(dataDirectory) : undefined;
  if (me !== 0) {
    if (before && before.uid !== me) {
      throw new EmbeddedPostgresError(
        `The database in ${dataDirectory} belongs to the user with uid ${before.uid}, this is uid ${me}. ` +
          'Start as that user (or root), or set PLENUM_DATA_DIR to a directory of your own.',
      );
    }
    return { how: `as uid ${me}`, prefix: endWithParent };
  }
  if (before && before.uid !== 0) return asUser({ uid: before.uid, gid: before.gid });
  const user = before ? undefined : systemUser();
  const reachable = openToOthers(binaries) && openToOthers(dirname(dataDirectory));
  return user && reachable ? asUser(user) : asNobodyInNamespace();
}

function asUser(ids: { uid: number; gid: number }): Owner {
  return { how: `as uid ${ids.uid}`, ids, prefix: endWithParent };
}

/**
 * For a checkout below /root, where no other user may enter: a user namespace in which root is called nobody.
 * The files stay root's.
 */
function asNobodyInNamespace(): Owner {
  const prefix = ['unshare', '--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`];
  const { status } = spawnSync(prefix[0]!, [...prefix.slice(1), 'true'], { stdio: 'ignore' });
  if (status !== 0) {
    throw new EmbeddedPostgresError(
      'PostgreSQL does not run as root, and no other user may enter this directory. ' +
        'Start Plenum as an ordinary user, or move it to a directory that others may read (not below /root).',
    );
  }
  return { how: 'in a user namespace', prefix: [...prefix, ...endWithParent] };
}

function systemUser(): { uid: number; gid: number } | undefined {
  const ask = (option: string, name: string) =>
    Number(execFileSync('id', [option, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
  for (const name of ['postgres', 'nobody']) {
    try {
      return { uid: ask('-u', name), gid: ask('-g', name) };
    } catch {
      continue; // no such user on this machine
    }
  }
  return undefined;
}

/** Whether every folder on the way may be entered by anybody. */
function openToOthers(path: string): boolean {
  for (let at = resolve(path); ; at = dirname(at)) {
    if (existsSync(at) && !(statSync(at).mode & 0o001)) return false;
    if (at === dirname(at)) return true;
  }
}

// From the root directory, which everybody may enter; with our own locale and clock, whatever the machine has.
const surroundings = (owner: Owner) => ({
  cwd: '/',
  env: { PATH: process.env.PATH, HOME: '/', LC_ALL: 'C', TZ: 'UTC' },
  ...owner.ids,
});

export function runToEnd(owner: Owner, command: string, args: string[]): { status: number; output: string } {
  const [first, ...rest] = [...owner.prefix, command, ...args];
  const { status, stdout, stderr, error } = spawnSync(first!, rest, { ...surroundings(owner), encoding: 'utf8' });
  return { status: status ?? 1, output: error ? String(error) : `${stdout ?? ''}${stderr ?? ''}`.trim() };
}

/**
 * Its own process group, so that Ctrl-C reaches Node first and Node decides. The prefix commands replace themselves,
 * so the child's pid is PostgreSQL's own.
 */
export function runDetached(owner: Owner, command: string, args: string[], log: number): ChildProcess {
  const [first, ...rest] = [...owner.prefix, command, ...args];
  return spawn(first!, rest, { ...surroundings(owner), stdio: ['ignore', log, log], detached: true });
}
