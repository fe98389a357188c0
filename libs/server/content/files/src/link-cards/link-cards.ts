import { Injectable } from '@nestjs/common';
import { Clock, Jobs, newId, sql, type Transaction } from '@plenum/platform';
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
   * it is asked for, also when it failed. What is no web address is passed over.
   */
  async requestLinkCard(tx: Transaction, url: string): Promise<void> {
    if (!isWebAddress(url)) return;
    const now = this.clock.now();
    const [due] = await tx.query<{ id: string }>(sql`
      insert into link_card (id, url_hash, url, state, asked_at)
      values (${newId()}, ${urlHash(sql`${url}::text`)}, ${url}, 'PENDING', ${now})
      on conflict (url_hash) do update set asked_at = excluded.asked_at
       where link_card.asked_at < ${new Date(now.getTime() - dayMs)}
      returning id`);
    if (due !== undefined) await this.jobs.send(tx, fetchLinkCard, { linkCardId: due.id });
  }
}

function isWebAddress(url: string): boolean {
  return url.length <= maxUrlLength && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}
