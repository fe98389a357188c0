import { Injectable } from '@nestjs/common';
import { type Id, limits } from '@plenum/contract';
import { attachmentsJson, FileService, type StoredFile } from '@plenum/files';
import {
  BadInput,
  Clock,
  Database,
  found,
  Jobs,
  NotFound,
  Outbox,
  raw,
  sql,
  Stale,
  type Transaction,
  Transactions,
  type Viewer,
} from '@plenum/platform';
import { endDraft } from './end-draft';
import { ownPostsChanged } from './post.events';
import { type NewPost } from './new-post';
import { PublishPost } from './publish-post';

export type DraftId = Id<'draft'>;
export type DraftContent = Omit<NewPost, 'clientKey'>;

export interface DraftRow {
  readonly id: DraftId;
  readonly content: DraftContent;
  readonly version: number;
  readonly publishAt: Date | null;
  readonly timeZone: string | null;
  /** Why a scheduled post could not be published, as a code of the catalogue; the draft is kept. */
  readonly failure: string | null;
  readonly updatedAt: Date;
  readonly attachments: readonly StoredFile[];
}

const DAY_MS = 86_400_000;
export const PUBLISH_SCHEDULED = 'post.publish-scheduled';

const columns = sql`
  d.id, d.content, d.version, d.publish_at as "publishAt", d.time_zone as "timeZone", d.failure, d.updated_at as "updatedAt",
  ${attachmentsJson(raw('d.id'))} as attachments`;

/** Words that are not published yet. They are their writer's alone. */
@Injectable()
export class DraftService {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly publishing: PublishPost,
    private readonly files: FileService,
    private readonly jobs: Jobs,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Newest first, all of them: a person keeps at most `limits.draft.perPerson`. */
  async mine(viewer: Viewer): Promise<DraftRow[]> {
    const rows = await this.database.query<DraftRow>(sql`
      select ${columns} from post_draft d where d.person_id = ${viewer.id} and d.ended_at is null order by d.id desc`);
    return rows.map(withDates);
  }

  /**
   * Writes the draft whole. `id` is made by the client, so that saving again after a lost answer saves the same one;
   * `version` 0 is for a new draft. Another version on the server than the writer saw is STALE. A draft that could not
   * be published on time is off the schedule once its words are mended: its time has passed. A draft that was published
   * or discarded is NOT_FOUND from then on, however late the save arrives.
   */
  save(viewer: Viewer, id: DraftId, content: DraftContent, version: number): Promise<DraftRow> {
    return this.transactions.run(async (tx) => {
      const json = JSON.stringify(content);
      const [row] =
        version === 0
          ? await this.insert(tx, viewer, id, json)
          : await tx.query<DraftRow>(sql`
              update post_draft d set content = ${json}::jsonb, version = version + 1, updated_at = now(),
                     publish_at = case when failure is null then publish_at end,
                     time_zone = case when failure is null then time_zone end, failure = null
               where id = ${id} and person_id = ${viewer.id} and version = ${version} and ended_at is null
               returning ${columns}`);
      if (!row) {
        found(await this.one(tx, viewer, id));
        throw new Stale();
      }
      await this.files.attach(tx, viewer, content.attachmentIds, { type: 'draft', id }, 'content.attachmentIds');
      await this.outbox.append(tx, ownPostsChanged({ personId: viewer.id, what: 'DRAFTS' }));
      // Read again: the files hang on it only now.
      return found(await this.one(tx, viewer, id));
    });
  }

  discard(viewer: Viewer, id: DraftId): Promise<DraftId> {
    return this.transactions.run(async (tx) => {
      if (!(await endDraft(tx, viewer, id))) throw new NotFound();
      await this.files.detachAll(tx, { type: 'draft', id });
      await this.outbox.append(tx, ownPostsChanged({ personId: viewer.id, what: 'DRAFTS' }));
      return id;
    });
  }

  /** Null takes the draft off the schedule. What is scheduled must be fit to be published now. */
  schedule(viewer: Viewer, id: DraftId, publishAt: Date | null, timeZone: string): Promise<DraftRow> {
    const now = this.clock.now();
    if (publishAt && publishAt <= now) throw new BadInput('publishAt', 'IN_THE_PAST');
    if (publishAt && publishAt.getTime() > now.getTime() + limits.post.scheduleDays * DAY_MS) {
      throw new BadInput('publishAt', 'TOO_FAR_AHEAD', limits.post.scheduleDays);
    }
    if (!isTimeZone(timeZone)) throw new BadInput('timeZone', 'NOT_A_TIME_ZONE');
    return this.transactions.run(async (tx) => {
      const draft = found(await this.one(tx, viewer, id));
      if (publishAt) await this.publishing.checkNow(viewer, { ...draft.content, clientKey: id }, tx);
      const [row] = await tx.query<DraftRow>(sql`
        update post_draft d set publish_at = ${publishAt}, time_zone = ${publishAt ? timeZone : null}, failure = null,
               version = version + 1, updated_at = now()
         where id = ${id} returning ${columns}`);
      if (publishAt) await this.jobs.send(tx, PUBLISH_SCHEDULED, { draftId: id }, publishAt);
      await this.outbox.append(tx, ownPostsChanged({ personId: viewer.id, what: 'DRAFTS' }));
      return withDates(row!);
    });
  }

  private async insert(tx: Transaction, viewer: Viewer, id: DraftId, json: string): Promise<DraftRow[]> {
    const [count] = await tx.query<{ count: string }>(
      sql`select count(*) from post_draft where person_id = ${viewer.id} and id <> ${id} and ended_at is null`,
    );
    if (Number(count!.count) >= limits.draft.perPerson) throw new BadInput('id', 'TOO_MANY', limits.draft.perPerson);
    return tx.query<DraftRow>(sql`
      insert into post_draft as d (id, person_id, content) values (${id}, ${viewer.id}, ${json}::jsonb)
      on conflict (id) do update set updated_at = now()
        where d.person_id = excluded.person_id and d.version = 1 and d.content = excluded.content and d.ended_at is null
      returning ${columns}`);
  }

  private async one(tx: Transaction, viewer: Viewer, id: DraftId): Promise<DraftRow | null> {
    const [row] = await tx.query<DraftRow>(sql`
      select ${columns} from post_draft d
       where d.id = ${id} and d.person_id = ${viewer.id} and d.ended_at is null for update`);
    return row ? withDates(row) : null;
  }
}

/** JSON keeps dates as text. */
export function withDates(row: DraftRow): DraftRow {
  const { poll, expiresAt, ...content } = row.content;
  return {
    ...row,
    content: {
      ...content,
      ...(poll ? { poll: { ...poll, closesAt: poll.closesAt ? new Date(poll.closesAt) : undefined } } : {}),
      ...(expiresAt ? { expiresAt: new Date(expiresAt) } : {}),
    },
  };
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}
