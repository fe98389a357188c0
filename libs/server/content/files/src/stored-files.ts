import { Injectable } from '@nestjs/common';
import { type FileId } from '@plenum/contract';
import { sql, Transactions, type Transaction } from '@plenum/platform';
import { FileQueries } from './file.queries';
import { FileStore } from './file-store';
import type { NewFile } from './file.row';

/**
 * Keeps rows and bytes together: no row without its bytes, and bytes go only when no row needs them. Whoever stores
 * holds a shared lock on the hash until its rows are committed, whoever removes holds it alone.
 */
@Injectable()
export class StoredFiles {
  constructor(
    private readonly transactions: Transactions,
    private readonly queries: FileQueries,
    private readonly store: FileStore,
  ) {}

  /** `also` runs in the same transaction, before anything is written. */
  async keep(file: NewFile, also: (tx: Transaction) => Promise<void>): Promise<void> {
    const hashes = file.variants.map((each) => each.sha256);
    try {
      await this.transactions.run(async (tx) => {
        await also(tx);
        for (const hash of [...hashes].sort()) {
          await tx.query(sql`select pg_advisory_xact_lock_shared(${lockOf(hash)}::bigint)`);
        }
        for (const { path, sha256 } of file.variants) await this.store.take(path, sha256);
        await insert(tx, file);
      });
    } catch (error) {
      // What cannot be cleared now is a few bytes that nobody finds; the reason why is worth more.
      await this.removeUnused(hashes).catch(() => undefined);
      throw error;
    }
  }

  /** Removes a file that hangs on nothing since before that time, its bytes too where nobody else needs them. */
  async removeLoose(id: FileId, before: Date): Promise<void> {
    const hashes = await this.transactions.run(async (tx) => {
      const rows = await tx.query<{ sha256: string }>(sql`
        select encode(v.sha256, 'hex') sha256 from file_variant v
          join (select id from file where id = ${id} and loose_since < ${before} for update) f on f.id = v.file_id`);
      if (rows.length > 0) await tx.query(sql`delete from file where id = ${id}`);
      return rows.map((row) => row.sha256);
    });
    await this.removeUnused(hashes);
  }

  private async removeUnused(hashes: readonly string[]): Promise<void> {
    for (const hash of new Set(hashes)) {
      await this.transactions.run(async (tx) => {
        await tx.query(sql`select pg_advisory_xact_lock(${lockOf(hash)}::bigint)`);
        if (!(await this.queries.isStored(hash, tx))) await this.store.remove(hash);
      });
    }
  }
}

/** The first 64 bits of the hash, as PostgreSQL's signed bigint. */
const lockOf = (sha256: string) => BigInt.asIntN(64, BigInt(`0x${sha256.slice(0, 16)}`)).toString();

async function insert(tx: Transaction, file: NewFile): Promise<void> {
  await tx.query(sql`
    insert into file (id, owner_id, kind, name, media_type, bytes, sha256, width, height, placeholder)
    values (${file.id}, ${file.ownerId}, ${file.kind}, ${file.name}, ${file.mediaType}, ${file.bytes},
            decode(${file.sha256}, 'hex'), ${file.width}, ${file.height}, ${file.placeholder})`);
  const variants = file.variants.map(({ variant, sha256, mediaType, bytes }) => ({
    variant,
    sha256,
    mediaType,
    bytes,
  }));
  await tx.query(sql`
    insert into file_variant (file_id, variant, sha256, media_type, bytes)
    select ${file.id}::uuid, v.variant, decode(v.sha256, 'hex'), v."mediaType", v.bytes
      from jsonb_to_recordset(${JSON.stringify(variants)}::jsonb)
        as v(variant text, sha256 text, "mediaType" text, bytes bigint)`);
}
