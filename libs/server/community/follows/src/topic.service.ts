import { Injectable } from '@nestjs/common';
import { type StreamId } from '@plenum/contract';
import { topicTag } from '@plenum/markdown';
import {
  BadInput,
  Database,
  isEmployee,
  Outbox,
  type Queryable,
  sql,
  type Transaction,
  Transactions,
  type Viewer,
} from '@plenum/platform';
import { followsChanged } from './follow.events';
import { Follows } from './follow.service';
import { topicStream } from './topic-stream';

export interface TopicRow {
  readonly id: StreamId;
  readonly tag: string;
  /** Posts that every employee may read. */
  readonly posts: number;
}

const SUGGESTIONS = 10;

@Injectable()
export class Topics {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly follows: Follows,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Topics that begin with the prefix, the most used first; only such as some post that every employee may read
   * carries. A guest gets none: which topics the company talks about is not theirs. Walks topic_tag_prefix.
   */
  async suggest(viewer: Viewer, prefix: string): Promise<TopicRow[]> {
    if (!isEmployee(viewer)) return [];
    const begin = prefix.replace(/^#/, '').normalize('NFC').toLowerCase();
    const like = `${begin.replaceAll(/[\\%_]/g, '\\$&').replaceAll('\0', '')}%`;
    return this.database.query<TopicRow>(sql`
      select id, tag, posts from topic where posts > 0 and tag like ${like}
       order by posts desc, tag limit ${SUGGESTIONS}`);
  }

  /** Of the tag as somebody wrote it. */
  async get(viewer: Viewer, word: string): Promise<TopicRow> {
    const [topic] = await this.byTags(viewer, [tagOf(word)]);
    return topic!;
  }

  /** Any word can be followed, used or not. */
  async follow(viewer: Viewer, word: string): Promise<TopicRow> {
    const tag = tagOf(word);
    return this.transactions.run(async (tx) => {
      await this.know(tx, [tag]);
      await this.follows.begin(tx, [viewer.id], 'TOPIC', topicStream(tag));
      await this.outbox.append(tx, followsChanged({ personId: viewer.id }));
      const [topic] = await this.byTags(viewer, [tag], tx);
      return topic!;
    });
  }

  /** For lists of what one follows; a topic that nobody made known has no row. */
  async byIds(ids: readonly StreamId[], on: Queryable = this.database): Promise<{ id: StreamId; tag: string }[]> {
    return on.query<{ id: StreamId; tag: string }>(sql`select id, tag from topic where id = any(${[...ids]}::uuid[])`);
  }

  /**
   * Tags come in normalized, as `topicTag` gives them. Every word is a topic, used or not, so that the answer tells
   * nothing about closed spaces.
   */
  async byTags(viewer: Viewer, tags: readonly string[], on: Queryable = this.database): Promise<TopicRow[]> {
    const rows = await on.query<TopicRow>(
      sql`select id, tag, posts from topic where tag = any(${[...tags]}) and ${isEmployee(viewer)}`,
    );
    const posts = new Map(rows.map((row) => [row.tag, row.posts]));
    return tags.map((tag) => ({ id: topicStream(tag), tag, posts: posts.get(tag) ?? 0 }));
  }

  /** Makes the tags known, without saying that anybody used them. */
  async know(tx: Transaction, tags: readonly string[]): Promise<void> {
    await this.count(tx, tags, 0);
  }

  /**
   * For posts: `by` is how many posts that every employee may read carry the tags more (or, negative, fewer) than
   * before; 0 for a post in a closed space. Rows are locked in the order of their tags, so two posts cannot deadlock.
   */
  async count(tx: Transaction, tags: readonly string[], by: number): Promise<void> {
    if (tags.length === 0) return;
    const sorted = [...new Set(tags)].sort();
    await tx.query(sql`
      insert into topic (id, tag, posts)
      select t.id, t.tag, greatest(${by}::int, 0)
        from unnest(${sorted.map(topicStream)}::uuid[], ${sorted}::text[]) with ordinality as t(id, tag, place)
       order by t.place
      on conflict (id) do update set posts = greatest(topic.posts + ${by}::int, 0) where ${by}::int <> 0`);
  }
}

function tagOf(word: string): string {
  const tag = topicTag(word.replace(/^#/, ''));
  if (tag === null) throw new BadInput('tag', 'MALFORMED');
  return tag;
}
