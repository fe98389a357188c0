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
export interface FileStore {
  /** Moves a finished local file in; the same bytes again are no second file. */
  take(path: string, sha256: string): Promise<void>;
  /** Rejects with ENOENT before any byte when there is no such file. */
  read(sha256: string, range?: ByteRange): Promise<Readable>;
  has(sha256: string): Promise<boolean>;
  remove(sha256: string): Promise<void>;
}

/** The store of one machine: `<root>/ab/cd/<sha256>`. */
export class DiskFileStore implements FileStore {
  constructor(private readonly root: string) {}

  async take(path: string, sha256: string): Promise<void> {
    const place = this.place(sha256);
    await mkdir(dirname(place), { recursive: true, mode: 0o700 });
    await flush(path);
    // Always replaces: a file that is being removed at this moment must not take ours for the old one.
    await rename(path, place);
    await flush(dirname(place));
  }

  async read(sha256: string, range?: ByteRange): Promise<Readable> {
    const handle = await open(this.place(sha256), 'r');
    return createReadStream('', { fd: handle, start: range?.start, end: range?.end });
  }

  async has(sha256: string): Promise<boolean> {
    return stat(this.place(sha256)).then(
      () => true,
      () => false,
    );
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
