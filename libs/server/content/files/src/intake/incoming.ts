import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** A folder of one file under way: its bytes as they came, and whatever is made of them. */
export interface IncomingFile {
  folder: string;
  path: string;
  bytes: number;
  sha256: string;
}

export class TooManyBytes extends Error {}

const abandonedAfterMs = 60 * 60 * 1000;

/** Where bytes wait until they are known to be good. On the disk of the store, so that moving them in is a rename. */
export class IncomingFiles {
  constructor(private readonly root: string) {}

  /** Runs the work with the stream's bytes on disk; whatever it leaves there is gone afterwards. Constant memory. */
  async with<T>(stream: Readable, maxBytes: number, work: (file: IncomingFile) => Promise<T>): Promise<T> {
    await mkdir(this.root, { recursive: true, mode: 0o700 });
    const folder = await mkdtemp(join(this.root, 'in-'));
    try {
      return await work(await receive(stream, folder, maxBytes));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  /** What a killed process left behind. */
  async clearAbandoned(now: Date): Promise<void> {
    const names = await readdir(this.root).catch(() => []);
    for (const name of names) {
      const path = join(this.root, name);
      const age =
        now.getTime() -
        (await stat(path).then(
          (each) => each.mtimeMs,
          () => now.getTime(),
        ));
      if (age > abandonedAfterMs) await rm(path, { recursive: true, force: true });
    }
  }
}

async function receive(stream: Readable, folder: string, maxBytes: number): Promise<IncomingFile> {
  const path = join(folder, randomUUID());
  const hash = createHash('sha256');
  let bytes = 0;
  await pipeline(
    stream,
    async function* (source: AsyncIterable<Buffer>) {
      for await (const piece of source) {
        bytes += piece.length;
        if (bytes > maxBytes) throw new TooManyBytes();
        hash.update(piece);
        yield piece;
      }
    },
    createWriteStream(path, { mode: 0o600 }),
  );
  return { folder, path, bytes, sha256: hash.digest('hex') };
}

export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  return hash.digest('hex');
}
