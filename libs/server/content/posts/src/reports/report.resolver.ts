import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { cursors, Me, PageArgs, SignedIn, toPage, type Viewer } from '@plenum/platform';
import { factsOf } from '../edit-post';
import { canReadIn } from '../post.policy';
import { toPost } from '../to-post';
import { DecideReport } from './decide-report';
import { type ReportId, ReportQueries } from './report.queries';
import { PostReport, PostReportConnection, ReportOutcome } from './report.type';

const place = cursors('postReports', 'id');
const MOST_WAITING = 100;

@Resolver(() => PostReport)
export class ReportResolver {
  constructor(
    private readonly reports: ReportQueries,
    private readonly deciding: DecideReport,
  ) {}

  @Query(() => PostReportConnection, {
    description: 'What waits for the decision of those who answer for a place, oldest first; empty for all others.',
  })
  @SignedIn()
  async postReports(@Me() me: Viewer, @Args() { first, after }: PageArgs): Promise<PostReportConnection> {
    const from = place.read([me.id], after);
    const rows = await this.reports.waiting(me, (from?.[0] ?? null) as ReportId | null, first + 1);
    const posts = await this.reports.posts(
      me,
      rows.map(({ postId }) => postId),
    );
    const shown = rows.flatMap((row) => {
      const post = posts.get(row.postId);
      // A post that was removed between the two statements takes its report along.
      return post ? [{ ...row, post: toPost(me, post), opens: canReadIn(me, factsOf(post)) }] : [];
    });
    const write = place.writer([me.id]);
    return toPage(
      shown,
      first,
      (row) => write([row.id]),
      (row) => row,
    );
  }

  @Query(() => Int, {
    nullable: true,
    description: 'How many reports wait for the viewer, counted to a hundred; null for who answers for no place.',
  })
  @SignedIn()
  postReportsWaiting(@Me() me: Viewer): Promise<number | null> {
    return this.reports.count(me, MOST_WAITING);
  }

  @Mutation(() => ID, { description: 'Keeps the post or removes it, and closes every report on it.' })
  @SignedIn()
  decideReport(
    @Me() me: Viewer,
    @Args('id', { type: () => ID }) id: ReportId,
    @Args('outcome', { type: () => ReportOutcome }) outcome: ReportOutcome,
  ): Promise<ReportId> {
    return this.deciding.decide(me, id, outcome);
  }
}
