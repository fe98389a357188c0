import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type PersonId } from '@plenum/contract';
import { Viewers } from '@plenum/people';
import { DomainError, Forbidden, Jobs, Outbox, sql, type Transaction, Transactions } from '@plenum/platform';
import { type DraftId, type DraftRow, PUBLISH_SCHEDULED, withDates } from './draft.service';
import { ownPostsChanged } from './post.events';
import { PublishPost } from './publish-post';

type DueDraft = Pick<DraftRow, 'id' | 'content'> & { personId: PersonId };

/** By the database's clock, which is the one the job waited for. */
const isDue = sql`publish_at <= now() and failure is null`;

@Injectable()
export class PublishScheduled implements OnModuleInit {
  constructor(
    private readonly transactions: Transactions,
    private readonly viewers: Viewers,
    private readonly publishing: PublishPost,
    private readonly jobs: Jobs,
    private readonly outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.jobs.define<{ draftId: DraftId }>(PUBLISH_SCHEDULED, ({ draftId }) => this.publish(draftId));
  }

  /**
   * Publishes with the rights its writer has at that moment. A draft that was moved, taken off the schedule or published
   * already is left alone. What is refused stays a draft that says why.
   */
  async publish(id: DraftId): Promise<void> {
    try {
      await this.transactions.run(async (tx) => {
        const draft = await this.due(tx, id);
        if (!draft) return;
        const viewer = await this.viewers.of(draft.personId);
        if (!viewer) throw new Forbidden();
        await this.publishing.publishIn(tx, viewer, { ...draft.content, clientKey: id, draftId: id });
      });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      await this.keepWithReason(id, error);
    }
  }

  private async due(tx: Transaction, id: DraftId): Promise<DueDraft | null> {
    const [row] = await tx.query<DraftRow & { personId: PersonId }>(sql`
      select id, content, person_id as "personId" from post_draft
       where id = ${id} and ${isDue} for update`);
    return row ? { ...withDates(row), personId: row.personId } : null;
  }

  private async keepWithReason(id: DraftId, error: DomainError): Promise<void> {
    await this.transactions.run(async (tx) => {
      const [row] = await tx.query<{ personId: PersonId }>(sql`
        update post_draft set failure = ${error.code}, version = version + 1 where id = ${id} and ${isDue}
        returning person_id as "personId"`);
      if (row) await this.outbox.append(tx, ownPostsChanged({ personId: row.personId, what: 'DRAFTS' }));
    });
  }
}
