import { Injectable } from '@nestjs/common';
import { isUuid, type FileId, type PersonId } from '@plenum/contract';
import { Database, found, idAt, NotFound, sql, type Queryable, type Viewer } from '@plenum/platform';
import { FileAuthority } from './file-authority';
import { fileVariants, type FileVariant, type StoredFile } from './file.row';

/** One variant of a file that the viewer may read. */
export interface ReadableBytes {
  name: string;
  sha256: string;
  mediaType: string;
  bytes: number;
  /** Built anew by the house, so that a browser may show it. */
  rebuilt: boolean;
}

interface VariantRow extends Omit<ReadableBytes, 'bytes'> {
  ownerId: PersonId | null;
  bytes: string;
  objectType: string | null;
  objectId: string | null;
}

type FileRow = Omit<StoredFile, 'bytes'> & { bytes: string };

const columns = sql`f.id, f.kind, f.name, f.media_type "mediaType", f.bytes, f.width, f.height, f.placeholder`;
const toFile = ({ bytes, ...row }: FileRow): StoredFile => ({ ...row, bytes: Number(bytes) });

@Injectable()
export class FileQueries {
  constructor(
    private readonly database: Database,
    private readonly authority: FileAuthority,
  ) {}

  /** For each download anew: the owner's own, or what hangs on something the viewer may read now. Three primary keys. */
  async readable(viewer: Viewer, id: string, variant: string): Promise<ReadableBytes> {
    if (!isUuid(id) || !fileVariants.includes(variant as FileVariant)) throw new NotFound();
    const [row] = await this.database.query<VariantRow>(sql`
      select f.owner_id "ownerId", f.name, f.kind = 'PICTURE' rebuilt, encode(v.sha256, 'hex') sha256,
             v.media_type "mediaType", v.bytes, a.object_type "objectType", a.object_id "objectId"
        from file f
        join file_variant v on v.file_id = f.id and v.variant = ${variant}
        left join attachment a on a.file_id = f.id
       where f.id = ${id}`);
    const hangsOn = row?.objectType && row.objectId ? { type: row.objectType, id: row.objectId } : null;
    const mayRead = row?.ownerId === viewer.id || (await this.authority.mayRead(viewer, hangsOn, id));
    const { name, sha256, mediaType, rebuilt, bytes } = found(mayRead ? row : null);
    return { name, sha256, mediaType, rebuilt, bytes: Number(bytes) };
  }

  /**
   * What hangs on each of these objects, in order; for objects the caller has found readable. One statement however
   * many objects: walks attachment_object, then file's primary key.
   */
  async of(objectIds: readonly string[], within: Queryable = this.database): Promise<StoredFile[][]> {
    if (objectIds.length === 0) return [];
    const rows = await within.query<FileRow & { objectId: string }>(sql`
      select a.object_id "objectId", ${columns}
        from attachment a join file f on f.id = a.file_id
       where a.object_id = any(${[...objectIds]}::uuid[])
       order by a.object_id, a.position`);
    const byObject = new Map<string, StoredFile[]>(objectIds.map((id) => [id, []]));
    for (const { objectId, ...row } of rows) byObject.get(objectId)?.push(toFile(row));
    return objectIds.map((id) => byObject.get(id) ?? []);
  }

  /** How much a person has sent in during the last 24 hours. Walks file_owner from there on. */
  async usedToday(
    ownerId: PersonId,
    now: Date,
    within: Queryable = this.database,
  ): Promise<{ files: number; bytes: number }> {
    const since = idAt<FileId>(new Date(now.getTime() - 86_400_000));
    const [row] = await within.query<{ files: string; bytes: string }>(sql`
      select count(*) files, coalesce(sum(bytes), 0) bytes from file where owner_id = ${ownerId} and id > ${since}`);
    return { files: Number(row.files), bytes: Number(row.bytes) };
  }

  /** Files that have hung on nothing since before that time. Walks file_loose. */
  async looseSince(before: Date, most: number): Promise<FileId[]> {
    const rows = await this.database.query<{ id: FileId }>(sql`
      select id from file where loose_since < ${before} order by loose_since limit ${most}`);
    return rows.map((row) => row.id);
  }

  async isStored(sha256: string, within: Queryable): Promise<boolean> {
    const rows = await within.query(sql`select from file_variant where sha256 = decode(${sha256}, 'hex') limit 1`);
    return rows.length > 0;
  }
}
