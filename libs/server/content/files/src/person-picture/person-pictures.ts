import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type FileId, type PersonId } from '@plenum/contract';
import { changePicture, personChanged, PersonQueries } from '@plenum/people';
import { Audit, BadInput, Outbox, sql, Transactions, type Transaction, type Viewer } from '@plenum/platform';
import { FileAuthority } from '../file-authority';
import type { FileObject } from '../file.row';
import { FileService } from '../file.service';

/** One's face: a picture that hangs on the person, seen by whoever may see the person. */
@Injectable()
export class PersonPictures implements OnModuleInit {
  constructor(
    private readonly transactions: Transactions,
    private readonly files: FileService,
    private readonly authority: FileAuthority,
    private readonly people: PersonQueries,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.authority.register('person', async (viewer, id) => {
      const [person] = await this.people.byIds(viewer, [id as PersonId]);
      return person !== null;
    });
  }

  /** Null takes the picture away. The one before hangs on nothing then, and is swept. */
  setMine(viewer: Viewer, fileId: FileId | null): Promise<void> {
    return this.transactions.run(async (tx) => {
      // First, because it locks: two at once would both hang theirs on the same place.
      await changePicture(tx, viewer.id, fileId);
      const object = { type: 'person', id: viewer.id };
      await this.hang(tx, viewer, fileId, object);
      const act = { action: 'person.picture-changed', actorId: viewer.id, objectType: 'person', objectId: viewer.id };
      await this.audit.append(tx, { ...act, facts: { taken: fileId === null } });
      await this.outbox.append(tx, personChanged({ personId: viewer.id, actorId: viewer.id }));
    });
  }

  private async hang(tx: Transaction, viewer: Viewer, fileId: FileId | null, object: FileObject): Promise<void> {
    if (fileId === null) return this.files.detachAll(tx, object);
    await this.files.attachOne(tx, viewer, fileId, object, 'fileId');
    const [other] = await tx.query(sql`select from file where id = ${fileId} and kind <> 'PICTURE'`);
    if (other !== undefined) throw new BadInput('fileId', 'NOT_ALLOWED');
  }
}
