import { Injectable } from '@nestjs/common';
import { type PostId } from '@plenum/contract';
import {
  allow,
  Audit,
  BadInput,
  Clock,
  Forbidden,
  found,
  Outbox,
  sql,
  Transactions,
  type Viewer,
} from '@plenum/platform';
import { factsOf } from './edit-post';
import { PollClosed } from './post.errors';
import { postChanged } from './post.events';
import { canEdit, canTakePart } from './post.policy';
import { PostQueries } from './post.queries';

@Injectable()
export class PollService {
  constructor(
    private readonly transactions: Transactions,
    private readonly posts: PostQueries,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Replaces the viewer's whole vote (positions from 0); an empty list takes it back. Counts move in the same transaction. */
  vote(viewer: Viewer, postId: PostId, positions: readonly number[]): Promise<PostId> {
    const wanted = [...new Set(positions)].sort((a, b) => a - b);
    return this.transactions.run(async (tx) => {
      // One voter after the other on one poll: the counts of its few options are the hot rows anyway.
      await tx.query(sql`select 1 from poll where post_id = ${postId} for update`);
      const post = found(await this.posts.card(viewer, postId, tx));
      const poll = found(post.poll);
      allow(canTakePart(viewer, factsOf(post)), () => new Forbidden());
      allow(!poll.closed, () => new PollClosed());
      if (wanted.length > 1 && !poll.multiple) throw new BadInput('options', 'TOO_MANY', 1);
      if (wanted.some((position) => !poll.options.some((option) => option.position === position))) {
        throw new BadInput('options', 'UNKNOWN');
      }
      const before = poll.options.filter(({ mine }) => mine).map(({ position }) => position);
      if (before.length === wanted.length && before.every((position) => wanted.includes(position))) return postId;
      await tx.query(sql`delete from poll_vote where post_id = ${postId} and person_id = ${viewer.id}`);
      await tx.query(sql`
        insert into poll_vote (post_id, person_id, position)
        select ${postId}, ${viewer.id}, position from unnest(${wanted}::smallint[]) as position`);
      await tx.query(sql`
        update poll_option set votes = votes
               + case when position = any(${wanted}::smallint[]) then 1 else 0 end
               - case when position = any(${before}::smallint[]) then 1 else 0 end
         where post_id = ${postId} and position = any(${[...new Set([...wanted, ...before])]}::smallint[])`);
      const voters = (wanted.length > 0 ? 1 : 0) - (before.length > 0 ? 1 : 0);
      if (voters !== 0) await tx.query(sql`update poll set voters = voters + ${voters} where post_id = ${postId}`);
      await this.outbox.append(tx, postChanged({ postId, actorId: viewer.id, what: 'VOTED' }));
      return postId;
    });
  }

  /** Ends the poll now; its author may. */
  close(viewer: Viewer, postId: PostId): Promise<PostId> {
    return this.transactions.run(async (tx) => {
      await tx.query(sql`select 1 from poll where post_id = ${postId} for update`);
      const post = found(await this.posts.card(viewer, postId, tx));
      const poll = found(post.poll);
      allow(canEdit(viewer, factsOf(post)), () => new Forbidden());
      if (poll.closed) return postId;
      await tx.query(sql`update poll set closes_at = ${this.clock.now()} where post_id = ${postId}`);
      await this.audit.append(tx, { action: 'poll.closed', actorId: viewer.id, objectType: 'post', objectId: postId });
      await this.outbox.append(tx, postChanged({ postId, actorId: viewer.id, what: 'VOTED' }));
      return postId;
    });
  }
}
