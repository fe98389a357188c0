import { Injectable } from '@nestjs/common';
import { Clock, Jobs, newId, sql, type Transaction } from '@plenum/platform';
import type { FileObject } from '../file.row';
import { fetchLinkCard } from './fetch-link-card';
import { urlHash } from './link-card.queries';

const dayMs = 24 * 60 * 60 * 1000;
const maxUrlLength = 2048;

/** For features whose things hold links. */
@Injectable()
export class LinkCards {
  constructor(
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /**
   * Sees to it that there will be a card for this link: fetched by a job after commit, at most once a day however often
   * it is asked for, also when it failed; `linkCardFetched` then names the object that has the link. What is no web
   * address is passed over.
   */
  async requestLinkCard(tx: Transaction, url: string, object: FileObject): Promise<void> {
    if (!isWebAddress(url)) return;
    const now = this.clock.now();
    const [due] = await tx.query<{ id: string }>(sql`
      insert into link_card (id, url_hash, url, state, asked_at)
      values (${newId()}, ${urlHash(sql`${url}::text`)}, ${url}, 'PENDING', ${now})
      on conflict (url_hash) do update set asked_at = excluded.asked_at
       where link_card.asked_at < ${new Date(now.getTime() - dayMs)}
      returning id`);
    if (due !== undefined) await this.jobs.send(tx, fetchLinkCard, { linkCardId: due.id });
    // The lock makes this wait for a fetch that is just ending: it either takes the object along or needs not to.
    await tx.query(sql`
      insert into link_card_waiting (link_card_id, object_type, object_id)
      select id, ${object.type}, ${object.id}::uuid from link_card
       where url_hash = ${urlHash(sql`${url}::text`)} and (fetched_at is null or fetched_at < asked_at)
         for share
      on conflict do nothing`);
  }
}

function isWebAddress(url: string): boolean {
  return url.length <= maxUrlLength && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}
