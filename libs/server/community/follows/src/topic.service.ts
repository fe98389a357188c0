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
  type Sql,
  type Transaction,
  Transactions,
  type Viewer,
} from '@plenum/platform';
import { followsChanged } from './follow.events';
import { type FollowState } from './follow.queries';
import { Follows } from './follow.service';
import { topicStream } from './topic-stream';

export interface TopicRow {
  readonly id: StreamId;
  readonly tag: string;
  /** Posts that every employee may read; counted to a few hundred. */
  readonly posts: number;
}

const SUGGESTIONS = 10;
const CANDIDATES = 50;

@Injectable()
export class Topics {
  private posts: (topicId: Sql) => Sql = () => sql`0`;

  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly follows: Follows,
    private readonly outbox: Outbox,
  ) {}

  /** Posts stand above topics, so they say how their number is found: an SQL expression of the topic's id. */
  countPostsBy(expression: (topicId: Sql) => Sql): void {
    this.posts = expression;
  }

  /**
   * Topics that begin with the prefix, the most used first; only such as some post that every employee may read
   * carries. A guest gets none: which topics the company talks about is not theirs. Walks topic_tag_prefix for at most
   * `CANDIDATES` topics and counts their posts.
   */
  async suggest(viewer: Viewer, prefix: string): Promise<TopicRow[]> {
    if (!isEmployee(viewer)) return [];
    const begin = prefix.replace(/^#/, '').normalize('NFC').toLowerCase();
    const like = `${begin.replaceAll(/[\\%_]/g, '\\$&').replaceAll('\0', '')}%`;
    return this.database.query<TopicRow>(sql`
      select id, tag, posts from (
        select t.id, t.tag, ${this.posts(sql`t.id`)} as posts from (
          select id, tag from topic where posts > 0 and tag like ${like} order by posts desc, tag limit ${CANDIDATES}
        ) t) used
       where posts > 0 order by posts desc, tag limit ${SUGGESTIONS}`);
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
      await this.know(tx, tag);
      await this.follows.begin(tx, [viewer.id], 'TOPIC', topicStream(tag));
      await this.outbox.append(tx, followsChanged({ personId: viewer.id }));
      const [topic] = await this.byTags(viewer, [tag], tx);
      return topic!;
    });
  }

  /** Any word can be muted, used or not. */
  async mute(viewer: Viewer, word: string, until: Date): Promise<FollowState> {
    const tag = tagOf(word);
    await this.transactions.run((tx) => this.know(tx, tag));
    return this.follows.mute(viewer, { kind: 'TOPIC', id: topicStream(tag) }, until);
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
      sql`
        select id, tag, ${this.posts(sql`topic.id`)} as posts from topic
         where tag = any(${[...tags]}) and ${isEmployee(viewer)}`,
    );
    const posts = new Map(rows.map((row) => [row.tag, row.posts]));
    return tags.map((tag) => ({ id: topicStream(tag), tag, posts: posts.get(tag) ?? 0 }));
  }

  /** Makes a tag known, without saying that anybody used it. */
  private async know(tx: Transaction, tag: string): Promise<void> {
    await tx.query(sql`insert into topic (id, tag) values (${topicStream(tag)}, ${tag}) on conflict do nothing`);
  }
}

function tagOf(word: string): string {
  const tag = topicTag(word.replace(/^#/, ''));
  if (tag === null) throw new BadInput('tag', 'MALFORMED');
  return tag;
}
