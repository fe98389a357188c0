import { Injectable } from '@nestjs/common';
import {
  allow,
  BadInput,
  Clock,
  Database,
  gathering,
  type Queryable,
  type Transaction,
  Transactions,
  type Viewer,
} from '@plenum/platform';
import { type AdmittedPost, bodyHashOf, checkNewPost, type NewPost, type Published } from './new-post';
import { PostWriter } from './post-writer';
import { PostingClosed } from './post.errors';
import { canPublishIn } from './post.policy';
import { publishedBefore } from './post-rows';
import { type Place, Places } from './places';

/** While one lot commits the next is gathered; more lots at once than the database has processors would only queue there. */
const TOGETHER = { most: 64, lanes: 2 };

@Injectable()
export class PublishPost {
  constructor(
    private readonly transactions: Transactions,
    private readonly database: Database,
    private readonly places: Places,
    private readonly writer: PostWriter,
    private readonly clock: Clock,
  ) {}

  private readonly together = gathering((posts: readonly AdmittedPost[]) => this.writeTogether(posts), TOGETHER);

  /** Publishes once for each client key: the same draft again gives the first post, another one IDEMPOTENCY_CONFLICT. */
  async publish(viewer: Viewer, draft: NewPost): Promise<Published> {
    const post = await this.admit(viewer, draft, this.database);
    if ('isNew' in post) return post;
    return canBeWrittenTogether(post) ? this.together(post) : this.transactions.run((tx) => this.writeOne(tx, post));
  }

  /** The same within a transaction of the caller (a scheduled draft is removed in it). */
  async publishIn(tx: Transaction, viewer: Viewer, draft: NewPost): Promise<Published> {
    const post = await this.admit(viewer, draft, tx);
    return 'isNew' in post ? post : this.writeOne(tx, post);
  }

  /** Whether it could be published at this moment; says why not by throwing what publishing would throw. */
  async checkNow(viewer: Viewer, draft: NewPost, tx: Transaction): Promise<void> {
    checkNewPost(viewer, draft, this.clock.now());
    await this.placeFor(tx, viewer, draft);
  }

  private async admit(viewer: Viewer, draft: NewPost, on: Queryable): Promise<AdmittedPost | Published> {
    const found = checkNewPost(viewer, draft, this.clock.now());
    const bodyHash = bodyHashOf(draft);
    try {
      return { viewer, draft, found, bodyHash, place: await this.placeFor(on, viewer, draft) };
    } catch (refusal) {
      const id = await publishedBefore(on, viewer, draft.clientKey, bodyHash);
      if (id) return { id, isNew: false, card: null }; // what was published before its place closed is answered as it was then
      throw refusal;
    }
  }

  private async placeFor(on: Queryable, viewer: Viewer, draft: NewPost): Promise<Place> {
    const place = await this.places.find(viewer, draft.place, on);
    if (!place) throw new BadInput('draft.place', 'UNKNOWN');
    allow(canPublishIn(viewer, place, draft.kind), () => new PostingClosed());
    return place;
  }

  private async writeOne(tx: Transaction, post: AdmittedPost): Promise<Published> {
    const [answer] = await this.writer.write(tx, [post]);
    if (answer instanceof Error) throw answer;
    return answer!;
  }

  /** What spoils the common transaction is found by giving each its own. */
  private async writeTogether(posts: readonly AdmittedPost[]): Promise<(Published | Error)[]> {
    try {
      return await this.transactions.run((tx) => this.writer.write(tx, posts));
    } catch (error) {
      if (posts.length === 1) throw error;
      const alone = posts.map((post) => this.transactions.run((tx) => this.writeOne(tx, post)));
      return (await Promise.allSettled(alone)).map((one) =>
        one.status === 'fulfilled' ? one.value : (one.reason as Error),
      );
    }
  }
}

/** Only what nothing can refuse any more, and what asks for no lock that others may hold for long. */
const canBeWrittenTogether = ({ draft, found }: AdmittedPost): boolean =>
  !draft.poll &&
  !draft.praise &&
  draft.kind !== 'ANNOUNCEMENT' &&
  draft.attachmentIds.length === 0 &&
  found.link === null;
