import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';

/** A piece of a stored file, both ends included. */
export interface ByteRange {
  start: number;
  end: number;
}

/** Where bytes lie, named by their SHA-256. Knows nothing of people, names or rights. */
export abstract class FileStore {
  /** Moves a finished local file in; the same bytes again are no second file. May be repeated with the same file. */
  abstract take(path: string, sha256: string): Promise<void>;
  /** Rejects with ENOENT before any byte when there is no such file. */
  abstract read(sha256: string, range?: ByteRange): Promise<Readable>;
  abstract has(sha256: string): Promise<boolean>;
  abstract remove(sha256: string): Promise<void>;
}

/** The store of one machine: `<root>/ab/cd/<sha256>`. */
export class DiskFileStore extends FileStore {
  constructor(private readonly root: string) {
    super();
  }

  async take(path: string, sha256: string): Promise<void> {
    const place = this.place(sha256);
    await mkdir(dirname(place), { recursive: true, mode: 0o700 });
    // A transaction that is tried again has moved its file already.
    if ((await exists(place)) && !(await exists(path))) return;
    await flush(path);
    await rename(path, place);
    await flush(dirname(place));
  }

  async read(sha256: string, range?: ByteRange): Promise<Readable> {
    const handle = await open(this.place(sha256), 'r');
    return createReadStream('', { fd: handle, start: range?.start, end: range?.end });
  }

  async has(sha256: string): Promise<boolean> {
    return exists(this.place(sha256));
  }

  async remove(sha256: string): Promise<void> {
    await rm(this.place(sha256), { force: true });
  }

  private place(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('not a SHA-256');
    return join(this.root, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }
}

/** After this the bytes (or the names in a folder) survive a power cut. */
async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
