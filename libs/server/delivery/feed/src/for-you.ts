import { Injectable } from '@nestjs/common';
import { type Id, type PostId } from '@plenum/contract';
import { followedStreams } from '@plenum/follows';
import { Database, idAt, newId, raw, sql, type Transaction, Transactions, type Viewer } from '@plenum/platform';
import { readableIn, readablePost } from '@plenum/posts';
import { type Candidate, rank, type RankedPost } from './ranking';
import { newestOf } from './streams.sql';

export type RankingId = Id<'ranking'>;

export interface Ranking {
  readonly id: RankingId;
  readonly posts: RankedPost[];
}

const FOLLOWED = 200;
const DISCOVERED = 300;
const DAYS = 14;
const DAY_MS = 86_400_000;

/**
 * Ranks a bounded set: the newest 200 posts of what the viewer follows and the newest 300 anybody may read, none older
 * than fourteen days. The ranking is kept, so that its pages neither repeat nor miss a post while counters move.
 */
@Injectable()
export class ForYou {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
  ) {}

  async make(viewer: Viewer, now: Date): Promise<Ranking> {
    const posts = rank(await this.candidates(viewer, now), now);
    const id = newId<RankingId>();
    await this.transactions.run((tx) => keep(tx, viewer, id, posts));
    return { id, posts };
  }

  /** Null when the ranking is not the viewer's or has been forgotten. */
  async again(viewer: Viewer, id: RankingId): Promise<Ranking | null> {
    const [row] = await this.database.query<{ post_ids: PostId[]; reasons: RankedPost['reason'][] }>(sql`
      select post_ids, reasons from feed_ranking where id = ${id} and person_id = ${viewer.id}`);
    if (!row) return null;
    return { id, posts: row.post_ids.map((postId, at) => ({ id: postId, reason: row.reasons[at]! })) };
  }

  private async candidates(viewer: Viewer, now: Date): Promise<Candidate[]> {
    const from = idAt<PostId>(new Date(now.getTime() - DAYS * DAY_MS));
    const newest = await this.database.query<{ id: PostId }>(sql`
      ${newestOf(viewer, followedStreams(viewer), { before: null, from, limit: FOLLOWED })}
      select post_id as id from found
      union
      (select p.id from post p where p.id >= ${from}::uuid and ${readablePost(viewer)}
          and not exists (select 1 from mute m join post_stream ps on ps.stream_id = m.stream_id
                           where m.person_id = ${viewer.id} and m.until > now() and ps.post_id = p.id)
        order by p.id desc limit ${DISCOVERED})`);
    return this.database.query<Candidate>(sql`
      select p.id, p.author_id = ${viewer.id} as own, p.created_at as "createdAt", c.comments,
             coalesce((select sum(rc.count)::int from reaction_count rc where rc.object_id = p.id), 0) as reactions,
             exists (select 1 from post_seen s where s.person_id = ${viewer.id} and s.post_id = p.id) as seen,
             exists (select 1 from post_mention m where m.post_id = p.id and m.person_id = ${viewer.id}) as "mentionsMe",
             (select person.name from follow f join person on person.id = f.stream_id
               where f.person_id = ${viewer.id} and f.stream_id = p.author_id) as "followedAuthor",
             (select d.name from department d where d.id = p.place_id and d.id = any(${[...viewer.departmentIds]}::uuid[])) as "myDepartment",
             (select s.name from space s join space_member m on m.space_id = s.id
               where s.id = p.place_id and m.person_id = ${viewer.id}) as "mySpace",
             (select t.tag from post_stream ps join follow f on f.stream_id = ps.stream_id and f.person_id = ${viewer.id}
                join topic t on t.id = ps.stream_id where ps.post_id = p.id order by t.tag limit 1) as "followedTopic"
        from post p join post_counter c on c.post_id = p.id
       where p.id = any(${newest.map(({ id }) => id)}::uuid[])
         and ${readableIn(viewer, raw("case when p.place_kind = 'SPACE' then p.place_id end"))}`);
  }
}

/** The latest three rankings of a person stay, for tabs that are still open. */
async function keep(tx: Transaction, viewer: Viewer, id: RankingId, posts: readonly RankedPost[]): Promise<void> {
  await tx.query(sql`
    insert into feed_ranking (id, person_id, post_ids, reasons)
    values (${id}, ${viewer.id}, ${posts.map((post) => post.id)}::uuid[], ${JSON.stringify(posts.map(({ reason }) => reason))}::jsonb)`);
  await tx.query(sql`
    delete from feed_ranking where person_id = ${viewer.id} and id not in (
      select id from feed_ranking where person_id = ${viewer.id} order by id desc limit 3)`);
}
