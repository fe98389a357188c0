import { readdirSync, readFileSync, readlinkSync, realpathSync, statSync } from 'node:fs';

/** Whether a process of that id lives, be it ours or not. One that ended and was not yet collected does not. */
export function isRunning(pid: number): boolean {
  if (!(pid > 0)) return false; // 0 would ask about our own process group
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return process.platform !== 'linux' || status(pid)?.state !== 'Z';
}

/**
 * Every process of a PostgreSQL server has the data directory as its working directory; zombies have none. Root in a
 * container may not look at other users' working directories: there the name and the user have to do.
 */
export function processesIn(directory: string): number[] {
  const path = realpathSync(directory);
  const { uid } = statSync(path);
  const belongs = (pid: string) => {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === path;
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'EACCES' && isPostgresOf(uid, Number(pid));
    }
  };
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && belongs(name))
    .map(Number);
}

function isPostgresOf(uid: number, pid: number): boolean {
  const now = status(pid);
  return now?.name === 'postgres' && now.state !== 'Z' && now.uid === uid;
}

/** What /proc tells everybody about a process; undefined when it is gone. */
function status(pid: number): { name: string; state: string; uid: number } | undefined {
  try {
    const [, name, state] = /\((.*)\) (\w)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return name && state ? { name, state, uid: statSync(`/proc/${pid}`).uid } : undefined;
  } catch {
    return undefined;
  }
}
