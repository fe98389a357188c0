import { Injectable } from '@nestjs/common';
import { type StreamId } from '@plenum/contract';
import { topicStream } from '@plenum/follows';
import { Audit, DomainError, newId, Outbox, type Transaction } from '@plenum/platform';
import { endDraft } from './end-draft';
import { type AdmittedPost, type Published } from './new-post';
import { freshCard } from './fresh-card';
import { PostEnclosures } from './post-enclosures';
import { insertPoll, insertPraise } from './post-parts';
import { countTopics, insertPosts, type NewRow, publishedBefore } from './post-rows';
import { ownPostsChanged, postPublished } from './post.events';
import { Places } from './places';

/** Writes posts that may be written, with all that hangs on them, their audit entries and their events. */
@Injectable()
export class PostWriter {
  constructor(
    private readonly places: Places,
    private readonly enclosures: PostEnclosures,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** An answer for each, in their order: a key used for something else refuses its own post, not its neighbours. */
  async write(tx: Transaction, admitted: readonly AdmittedPost[]): Promise<(Published | DomainError)[]> {
    const rows = await Promise.all(admitted.map((post) => this.rowOf(tx, post)));
    const inserted = await insertPosts(tx, rows);
    const written = rows.filter(({ id }) => inserted.has(id));
    await countTopics(tx, written);
    for (const row of written) await this.complete(tx, row);
    const answers: (Published | DomainError)[] = [];
    for (const row of rows) {
      const made = inserted.get(row.id);
      answers.push(made ? { id: row.id, isNew: true, card: freshCard(row, made) } : await this.again(tx, row));
    }
    return answers;
  }

  private async rowOf(tx: Transaction, post: AdmittedPost): Promise<NewRow> {
    const { viewer, draft, place, found } = post;
    const reach = draft.kind === 'ANNOUNCEMENT' ? await this.places.reach(viewer, place, tx) : null;
    const streams = [place.id, viewer.id as string as StreamId, ...found.topics.map(topicStream)];
    return { ...post, id: newId(), streams, reach };
  }

  private async complete(tx: Transaction, row: NewRow): Promise<void> {
    const { id, viewer, draft, place, found, streams } = row;
    if (draft.poll) await insertPoll(tx, id, draft.poll);
    if (draft.praise) await insertPraise(tx, viewer, id, draft.praise);
    if (draft.draftId) await this.takeDraft(tx, row, draft.draftId);
    await this.enclosures.attach(tx, viewer, id, draft.attachmentIds);
    await this.enclosures.askForCard(tx, id, found.link);
    await this.audit.append(tx, {
      action: 'post.published',
      actorId: viewer.id,
      objectType: 'post',
      objectId: id,
      facts: { kind: draft.kind, placeId: place.id },
    });
    await this.outbox.append(
      tx,
      postPublished({
        postId: id,
        actorId: viewer.id,
        streams: [...streams],
        placeId: place.id,
        mentioned: [...found.people, ...found.departments],
        spaceId: place.kind === 'SPACE' ? place.id : null,
        restricted: place.kind === 'SPACE' && place.visibility !== 'OPEN',
      }),
    );
  }

  /** Whose first answer was lost may have gone on with the draft meanwhile. */
  private async again(tx: Transaction, row: NewRow): Promise<Published | DomainError> {
    const answer = await earlier(tx, row);
    if (row.draft.draftId && !(answer instanceof DomainError)) await this.takeDraft(tx, row, row.draft.draftId);
    return answer;
  }

  private async takeDraft(tx: Transaction, { viewer }: NewRow, draftId: string): Promise<void> {
    if (!(await endDraft(tx, viewer, draftId))) return;
    await this.enclosures.leaveDraft(tx, draftId);
    await this.outbox.append(tx, ownPostsChanged({ personId: viewer.id, what: 'DRAFTS' }));
  }
}

async function earlier(tx: Transaction, { viewer, draft, bodyHash }: NewRow): Promise<Published | DomainError> {
  try {
    return { id: (await publishedBefore(tx, viewer, draft.clientKey, bodyHash))!, isNew: false, card: null };
  } catch (refusal) {
    if (refusal instanceof DomainError) return refusal;
    throw refusal;
  }
}
