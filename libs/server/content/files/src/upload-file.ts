import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { limits } from '@plenum/contract';
import {
  Clock,
  Forbidden,
  PayloadTooLarge,
  RateLimited,
  sql,
  Unavailable,
  allow,
  type Transaction,
  type Viewer,
} from '@plenum/platform';
import { FileQueries } from './file.queries';
import type { StoredFile } from './file.row';
import { IncomingFiles, TooManyBytes } from './intake/incoming';
import { TakeInFile } from './intake/take-in-file';
import { StoredFiles } from './stored-files';

const tryAgainAfterSeconds = 3600;
const fullDisk = ['ENOSPC', 'EDQUOT'];

/** One person's file, from the wire to the store. */
@Injectable()
export class UploadFile {
  constructor(
    private readonly clock: Clock,
    private readonly queries: FileQueries,
    private readonly incoming: IncomingFiles,
    private readonly intake: TakeInFile,
    private readonly stored: StoredFiles,
  ) {}

  /** Hangs on nothing yet; removed a day later unless it is attached. */
  async upload(viewer: Viewer, stream: Readable, name: string): Promise<StoredFile> {
    allow(!viewer.readOnly, () => new Forbidden());
    await this.demandRoom(viewer, 0);
    try {
      return await this.incoming.with(stream, limits.file.bytes, async (received) => {
        const file = await this.intake.takeIn(received, name, viewer.id, 'file');
        await this.stored.keep(file, (tx) => this.demandRoom(viewer, file.bytes, tx));
        const { ownerId: _ownerId, sha256: _sha256, variants: _variants, ...stored } = file;
        return stored;
      });
    } catch (error) {
      if (error instanceof TooManyBytes) throw new PayloadTooLarge('file', limits.file.bytes);
      if (fullDisk.includes(String((error as NodeJS.ErrnoException).code))) throw new Unavailable(60);
      throw error;
    }
  }

  /** Asked before the bytes, to save the way, and once more with them, one upload of a person at a time. */
  private async demandRoom(viewer: Viewer, bytes: number, tx?: Transaction): Promise<void> {
    await tx?.query(sql`select pg_advisory_xact_lock(hashtextextended(${`uploads of ${viewer.id}`}, 0))`);
    const used = await this.queries.usedToday(viewer.id, this.clock.now(), tx);
    if (used.files >= limits.file.perDay || used.bytes + bytes > limits.file.bytesPerDay) {
      throw new RateLimited(tryAgainAfterSeconds);
    }
  }
}
