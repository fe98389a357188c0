import { Readable } from 'node:stream';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DomainError, EgressClient, type Transaction } from '@plenum/platform';
import { FileAuthority } from '../file-authority';
import type { NewFile } from '../file.row';
import { FileService, hang } from '../file.service';
import { IncomingFiles } from '../intake/incoming';
import { TakeInFile } from '../intake/take-in-file';
import { StoredFiles } from '../stored-files';

const imageTypes = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'];
const objectType = 'link_card';
const maxBytes = 5 * 1024 * 1024;

/** The picture of a card: as distrusted as any upload, and built anew like it. */
@Injectable()
export class LinkPictures implements OnModuleInit {
  constructor(
    private readonly egress: EgressClient,
    private readonly incoming: IncomingFiles,
    private readonly intake: TakeInFile,
    private readonly stored: StoredFiles,
    private readonly files: FileService,
    private readonly authority: FileAuthority,
  ) {}

  onModuleInit(): void {
    // The open web shows it too, and the id is told only to those who see the link.
    this.authority.register(objectType, async () => true);
  }

  /** Null when there is none to be had: a card does without. */
  async fetch(image: string, pageUrl: string): Promise<NewFile['id'] | null> {
    if (!URL.canParse(image, pageUrl)) return null;
    const url = new URL(image, pageUrl).href;
    const answer = await this.egress.ask({ url, accept: imageTypes, maxBytes });
    if (!answer.ok || answer.status >= 300) return null;
    try {
      return await this.incoming.with(Readable.from([answer.body]), maxBytes, async (received) => {
        const file = await this.intake.takeIn(received, 'picture', null, 'image');
        if (file.kind !== 'PICTURE') return null;
        await this.stored.keep(file, async () => undefined);
        return file.id;
      });
    } catch (error) {
      if (error instanceof DomainError) return null;
      throw error;
    }
  }

  /** The picture of before, if any, hangs on nothing then and is swept. */
  async hangAlone(tx: Transaction, fileId: NewFile['id'], linkCardId: string): Promise<void> {
    await this.files.detachAll(tx, { type: objectType, id: linkCardId });
    await hang(tx, [fileId], { type: objectType, id: linkCardId });
  }
}
