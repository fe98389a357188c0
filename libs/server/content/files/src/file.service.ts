import { Injectable } from '@nestjs/common';
import { isUuid, limits, type FileId } from '@plenum/contract';
import { BadInput, sql, type Transaction, type Viewer } from '@plenum/platform';
import type { FileObject } from './file.row';

/** Hanging files on things, for the features that own the things; each call within the write of such a feature. */
@Injectable()
export class FileService {
  /**
   * Makes exactly these files, in this order, what hangs on the object: new ones must be the viewer's own and hang on
   * nothing, those that hang there already may stay, the others come off. Refuses with BAD_USER_INPUT on `field.N`.
   */
  async attach(
    tx: Transaction,
    viewer: Viewer,
    fileIds: readonly string[],
    object: FileObject,
    field: string,
  ): Promise<void> {
    const most = limits.post.attachments;
    if (fileIds.length > most) throw new BadInput(field, 'TOO_MANY', most);
    await this.hangExactly(tx, viewer, fileIds, object, (at) => `${field}.${at}`);
  }

  /** The same for a thing that has one file: a face, a cover. The refusal names `field` itself. */
  attachOne(tx: Transaction, viewer: Viewer, fileId: string, object: FileObject, field: string): Promise<void> {
    return this.hangExactly(tx, viewer, [fileId], object, () => field);
  }

  /** The files hang on nothing then, and are removed a day later. */
  async detachAll(tx: Transaction, object: FileObject): Promise<void> {
    await tx.query(sql`
      with taken as (
        delete from attachment where object_id = ${object.id} and object_type = ${object.type} returning file_id)
      update file set loose_since = now() from taken where id = file_id`);
  }

  /** For a draft that becomes a post: what hung on the one hangs on the other, in the same order. */
  async moveAll(tx: Transaction, from: FileObject, to: FileObject): Promise<void> {
    await tx.query(sql`
      update attachment set object_type = ${to.type}, object_id = ${to.id}
       where object_id = ${from.id} and object_type = ${from.type}`);
  }

  private async hangExactly(
    tx: Transaction,
    viewer: Viewer,
    fileIds: readonly string[],
    object: FileObject,
    fieldOf: (at: number) => string,
  ): Promise<void> {
    fileIds.forEach((id, at) => {
      if (!isUuid(id)) throw new BadInput(fieldOf(at), 'NOT_AN_ID');
      if (fileIds.indexOf(id) !== at) throw new BadInput(fieldOf(at), 'DUPLICATE');
    });
    // Whether it is free stands in the locked row itself: of two who attach it at once the second sees what the first did.
    const usable = await tx.query<{ id: FileId }>(sql`
      select f.id from file f left join attachment a on a.file_id = f.id
       where f.id = any(${[...fileIds]}::uuid[])
         and case when f.loose_since is not null then f.owner_id = ${viewer.id}
                  else a.object_type = ${object.type} and a.object_id = ${object.id} end
       order by f.id for update of f`);
    const known = new Set<string>(usable.map((row) => row.id));
    fileIds.forEach((id, at) => {
      if (!known.has(id)) throw new BadInput(fieldOf(at), 'UNKNOWN');
    });
    await this.detachAll(tx, object);
    await hang(tx, fileIds, object);
  }
}

/** Not checked: for files that the house itself fetched. */
export async function hang(tx: Transaction, fileIds: readonly string[], object: FileObject): Promise<void> {
  if (fileIds.length === 0) return;
  await tx.query(sql`
    with hung as (
      insert into attachment (file_id, object_type, object_id, position)
      select id, ${object.type}, ${object.id}::uuid, place - 1
        from unnest(${[...fileIds]}::uuid[]) with ordinality as given(id, place)
      returning file_id)
    update file set loose_since = null from hung where file.id = hung.file_id`);
}
