import { Injectable } from '@nestjs/common';
import { type PostId } from '@plenum/contract';
import { FileService, LinkCards } from '@plenum/files';
import { type Transaction, type Viewer } from '@plenum/platform';

/** What goes with a post beside its words: files, and a card of its link. */
@Injectable()
export class PostEnclosures {
  constructor(
    private readonly files: FileService,
    private readonly links: LinkCards,
  ) {}

  /** The files of a draft, which the caller has found to be the viewer's, are free to hang on its post. */
  async leaveDraft(tx: Transaction, draftId: string): Promise<void> {
    await this.files.detachAll(tx, { type: 'draft', id: draftId });
  }

  async attach(tx: Transaction, viewer: Viewer, id: PostId, fileIds: readonly string[]): Promise<void> {
    if (fileIds.length === 0) return;
    await this.files.attach(tx, viewer, fileIds, { type: 'post', id }, 'draft.attachmentIds');
  }

  /** Comes later, by a job; the post is complete without it. */
  async askForCard(tx: Transaction, id: PostId, link: string | null): Promise<void> {
    if (link !== null) await this.links.requestLinkCard(tx, link, { type: 'post', id });
  }
}
