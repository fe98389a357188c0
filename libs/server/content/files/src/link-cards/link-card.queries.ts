import { Injectable } from '@nestjs/common';
import { Database, sql, type Sql } from '@plenum/platform';
import { attachmentsJson } from '../attachments-json';
import type { StoredFile } from '../file.row';

export interface LinkCardRow {
  url: string;
  title: string;
  description: string;
  site: string;
  images: StoredFile[];
}

/** As in the unique index: what the row is found by. */
export const urlHash = (url: Sql): Sql => sql`sha256(convert_to(${url}, 'UTF8'))`;

/**
 * JSON of the `LinkCardRow` of a link, or null while there is none to show; for the statement that reads what has the
 * link. `url` is the column with it, may be null. Walks the unique index on url_hash.
 */
export const linkCardJson = (url: Sql): Sql => sql`(
  select json_build_object('url', lc.url, 'title', lc.title, 'description', lc.description, 'site', lc.site,
                           'images', ${attachmentsJson(sql`lc.id`)})
    from link_card lc where lc.url_hash = ${urlHash(url)} and lc.title <> '')`;

@Injectable()
export class LinkCardQueries {
  constructor(private readonly database: Database) {}

  /** One statement; in the order of the links, null where there is nothing to show. */
  async of(urls: readonly string[]): Promise<(LinkCardRow | null)[]> {
    if (urls.length === 0) return [];
    const rows = await this.database.query<{ card: LinkCardRow | null }>(sql`
      select ${linkCardJson(sql`asked.url`)} card
        from unnest(${[...urls]}::text[]) with ordinality as asked(url, place) order by place`);
    return rows.map((row) => row.card);
  }
}
