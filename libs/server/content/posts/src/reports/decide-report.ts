import { Injectable } from '@nestjs/common';
import { allow, Audit, found, NotFound, Outbox, Stale, Transactions, type Viewer } from '@plenum/platform';
import { EditPost, factsOf } from '../edit-post';
import { postReportDecided } from '../post.events';
import { canDecideReports } from '../post.policy';
import { decidersOf, type ReportId, ReportQueries } from './report.queries';
import { type ReportOutcome } from './report.type';

@Injectable()
export class DecideReport {
  constructor(
    private readonly transactions: Transactions,
    private readonly reports: ReportQueries,
    private readonly editing: EditPost,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Decides about the post, and so closes every report on it. Deciding the same again changes nothing; what somebody else
   * decided otherwise meanwhile is STALE. To the author, and to all who
   * do not answer for the place, a report does not exist.
   */
  decide(viewer: Viewer, id: ReportId, outcome: ReportOutcome): Promise<ReportId> {
    return this.transactions.run(async (tx) => {
      const report = found(await this.reports.locked(tx, id));
      // A second try after a lost answer; of a removed post nothing more could be asked.
      if (report.closedBy === viewer.id && report.outcome === outcome) return id;
      const post = found((await this.reports.posts(viewer, [report.postId], tx)).get(report.postId));
      allow(canDecideReports(viewer, { ...factsOf(post), othersAnswer: post.othersAnswer }), () => new NotFound());
      allow(report.outcome === null || report.outcome === outcome, () => new Stale());
      if (report.outcome !== null) return id;
      const reporterIds = await this.reports.close(tx, viewer, post.id, outcome);
      if (outcome === 'REMOVED') await this.editing.removeIn(tx, viewer, post);
      await this.audit.append(tx, {
        action: 'post.report-decided',
        actorId: viewer.id,
        objectType: 'post',
        objectId: post.id,
        facts: { outcome, reportId: id, reporterIds },
      });
      await this.outbox.append(
        tx,
        postReportDecided({
          ...{ postId: post.id, actorId: viewer.id, outcome, authorId: post.authorId, reporterIds },
          deciderIds: await decidersOf(tx, post.id),
        }),
      );
      return id;
    });
  }
}
