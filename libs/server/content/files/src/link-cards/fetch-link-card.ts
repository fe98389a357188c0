import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock, EgressClient, Jobs, Outbox, sql, Transactions, type Transaction } from '@plenum/platform';
import type { FileObject } from '../file.row';
import { linkCardFetched } from './link-card.events';
import { LinkPictures } from './link-pictures';
import { PageReader, type PageWords } from './page-words';

export const fetchLinkCard = 'link-cards.fetch';

const KiB = 1024;
const pageTypes = ['text/html', 'application/xhtml+xml'];

/** The job that asks the page. A page that refuses is not asked again for a day, and nobody is told why. */
@Injectable()
export class FetchLinkCard implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly egress: EgressClient,
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly pictures: LinkPictures,
  ) {}

  onModuleInit(): void {
    const work = ({ linkCardId }: { linkCardId: string }) => this.fetch(linkCardId);
    this.jobs.define<{ linkCardId: string }>(fetchLinkCard, work, { retries: 2, timeoutSeconds: 90, concurrency: 4 });
  }

  async fetch(id: string): Promise<void> {
    const [card] = await this.transactions.run((tx) =>
      tx.query<{ url: string }>(sql`select url from link_card where id = ${id}`),
    );
    if (card === undefined) return;
    const page = await this.read(card.url);
    const picture =
      page === null || page.words.image === '' ? null : await this.pictures.fetch(page.words.image, page.url);
    await this.transactions.run(async (tx) => {
      if (page === null) await this.fail(tx, id);
      else await this.show(tx, id, page.words);
      if (picture !== null) await this.pictures.hangAlone(tx, picture, id);
      const objects = await tx.query<FileObject>(sql`
        delete from link_card_waiting where link_card_id = ${id} returning object_type "type", object_id id`);
      await this.outbox.append(tx, linkCardFetched({ linkCardId: id, objects }));
    });
  }

  private async read(url: string): Promise<{ url: string; words: PageWords } | null> {
    let reader: PageReader | undefined;
    const answer = await this.egress.ask({
      url,
      accept: pageTypes,
      maxBytes: 512 * KiB,
      overflow: 'truncate',
      enough: (piece, { charset }) => (reader ??= new PageReader(charset)).read(piece),
    });
    if (!answer.ok || answer.status >= 300 || reader === undefined) return null;
    const words = reader.words();
    return words.title === '' ? null : { url: answer.url, words };
  }

  private async show(tx: Transaction, id: string, words: PageWords): Promise<void> {
    await tx.query(sql`
      update link_card set state = 'READY', title = ${words.title}, description = ${words.description},
             site = ${words.site}, fetched_at = ${this.clock.now()} where id = ${id}`);
  }

  /** What was shown before goes on being shown: a page that is down for a moment has not changed. */
  private async fail(tx: Transaction, id: string): Promise<void> {
    await tx.query(sql`update link_card set state = 'FAILED', fetched_at = ${this.clock.now()} where id = ${id}`);
  }
}
