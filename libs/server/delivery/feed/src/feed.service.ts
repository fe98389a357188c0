import { Injectable } from '@nestjs/common';
import { COMPANY_STREAM, FeedKind, type PostId, type StreamId } from '@plenum/contract';
import { BadInput, Clock, cursors, sql, toPage, Transactions, type Viewer } from '@plenum/platform';
import { PostQueries, toPost, type PostCardRow } from '@plenum/posts';
import { FeedQueries } from './feed.queries';
import { type FeedConnection, type FeedEdge } from './feed.type';
import { ForYou, type RankingId } from './for-you';

interface PageOf {
  readonly first: number;
  readonly after?: string | null | undefined;
}

const byPost = cursors('feed', 'id');
/** The flag says whether the walk is still among the unseen posts. */
const bySeen = cursors('feed.unseen-first', 'flag', 'id');
const byRank = cursors('feed.for-you', 'id', 'number');

/** A visit is a new one after this pause; until then the "unread since" line stays where it was. */
const NEW_VISIT_MINUTES = 30;
const MOST_NEW = 99;

@Injectable()
export class FeedService {
  constructor(
    private readonly queries: FeedQueries,
    private readonly forYou: ForYou,
    private readonly posts: PostQueries,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  home(viewer: Viewer, kind: FeedKind, unseenFirst: boolean, page: PageOf): Promise<FeedConnection> {
    if (kind === 'FOR_YOU') return this.ranked(viewer, page);
    if (kind === 'COMPANY') return this.ofStream(viewer, COMPANY_STREAM, page);
    if (unseenFirst) return this.unseenFirst(viewer, page);
    return this.walk(viewer, 'following', page, (before, limit) => this.queries.following(viewer, before, limit));
  }

  ofStream(viewer: Viewer, stream: StreamId, page: PageOf): Promise<FeedConnection> {
    return this.walk(viewer, stream, page, (before, limit) => this.queries.ofStream(viewer, stream, before, limit));
  }

  bookmarks(viewer: Viewer, page: PageOf): Promise<FeedConnection> {
    return this.walk(viewer, 'bookmarks', page, (before, limit) => this.queries.bookmarked(viewer, before, limit));
  }

  newPosts(viewer: Viewer, newest: PostId): Promise<number> {
    return this.queries.newerThan(viewer, newest, MOST_NEW);
  }

  /** Notes that the viewer is here and says when the visit before this one was. */
  visit(viewer: Viewer, stream: StreamId): Promise<Date | null> {
    const now = this.clock.now();
    return this.transactions.run(async (tx) => {
      const [row] = await tx.query<{ previous_at: Date | null }>(sql`
        insert into feed_visit as v (person_id, stream_id, visited_at) values (${viewer.id}, ${stream}, ${now})
        on conflict (person_id, stream_id) do update set
          previous_at = case when v.visited_at < excluded.visited_at - make_interval(mins => ${NEW_VISIT_MINUTES})
                             then v.visited_at else v.previous_at end,
          visited_at = excluded.visited_at
        returning previous_at`);
      return row!.previous_at;
    });
  }

  private async walk(
    viewer: Viewer,
    list: string,
    page: PageOf,
    read: (before: PostId | null, limit: number) => Promise<PostCardRow[]>,
  ): Promise<FeedConnection> {
    const filter = [list, viewer.id];
    const after = byPost.read(filter, page.after);
    const rows = await read((after?.[0] ?? null) as PostId | null, page.first + 1);
    const write = byPost.writer(filter);
    return plain(
      toPage(
        rows,
        page.first,
        (row) => write([row.id]),
        (row) => toPost(viewer, row),
      ),
    );
  }

  /** Two walks behind one another: unseen, then the rest. A page that reaches the end of the first goes on in the second. */
  private async unseenFirst(viewer: Viewer, page: PageOf): Promise<FeedConnection> {
    const filter = [viewer.id];
    const after = bySeen.read(filter, page.after);
    const wanted = page.first + 1;
    const amongUnseen = after === null || after[0];
    const before = (after?.[1] ?? null) as PostId | null;
    const unseen = amongUnseen ? await this.queries.unseen(viewer, before, wanted, this.clock.now()) : [];
    const rest =
      unseen.length < wanted
        ? await this.queries.seen(viewer, amongUnseen ? null : before, wanted - unseen.length)
        : [];
    const write = bySeen.writer(filter);
    const rows = [...unseen.map((row) => ({ row, isUnseen: true })), ...rest.map((row) => ({ row, isUnseen: false }))];
    return plain(
      toPage(
        rows,
        page.first,
        ({ row, isUnseen }) => write([isUnseen, row.id]),
        ({ row }) => toPost(viewer, row),
      ),
    );
  }

  /** The first page makes a ranking, later pages walk it; posts that went meanwhile are passed over. */
  private async ranked(viewer: Viewer, page: PageOf): Promise<FeedConnection> {
    const filter = [viewer.id];
    const after = byRank.read(filter, page.after);
    const ranking = after
      ? await this.forYou.again(viewer, after[0] as RankingId)
      : await this.forYou.make(viewer, this.clock.now());
    if (!ranking) throw new BadInput('after', 'BAD_CURSOR');
    const start = after ? after[1] : 0;
    const slice = ranking.posts.slice(start, start + page.first);
    const cards = await this.posts.cards(
      viewer,
      slice.map(({ id }) => id),
    );
    const write = byRank.writer(filter);
    const edges = slice.flatMap((ranked, at): FeedEdge[] => {
      const card = cards[at];
      if (!card) return [];
      return [{ cursor: write([ranking.id, start + at + 1]), node: toPost(viewer, card), reason: ranked.reason }];
    });
    const end = start + slice.length;
    return {
      edges,
      pageInfo: {
        hasNextPage: end < ranking.posts.length,
        endCursor: slice.length > 0 ? write([ranking.id, end]) : null,
      },
    };
  }
}

const plain = (page: { edges: Omit<FeedEdge, 'reason'>[]; pageInfo: FeedConnection['pageInfo'] }): FeedConnection => ({
  edges: page.edges.map((edge) => ({ ...edge, reason: null })),
  pageInfo: page.pageInfo,
});
