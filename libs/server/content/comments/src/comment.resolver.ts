import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type CommentId, type PostId, ReactionKind } from '@plenum/contract';
import {
  cursors,
  found,
  Me,
  type Page,
  Request,
  type RequestContext,
  SignedIn,
  toPage,
  type Viewer,
} from '@plenum/platform';
import { bodyOf, Post, PostCardLoader, type PostCardRow, PostQueries, toPost } from '@plenum/posts';
import { CommentService } from './comment.service';
import {
  Comment,
  CommentConnection,
  CommentDraftInput,
  CommentRevision,
  CommentsArgs,
  RepliesArgs,
} from './comment.type';
import { FIRST_REPLIES, RepliesLoader } from './comment.loader';
import { type CommentRow, CommentQueries } from './comment.queries';
import { toComment } from './to-comment';

const id = () => ID;
const place = cursors('comments', 'id');

@Resolver(() => Comment)
export class CommentResolver {
  constructor(
    private readonly queries: CommentQueries,
    private readonly posts: PostQueries,
    private readonly service: CommentService,
  ) {}

  @Query(() => CommentConnection, { description: 'First level, oldest first.' })
  @SignedIn()
  async comments(@Me() me: Viewer, @Args() { postId, first, after }: CommentsArgs): Promise<CommentConnection> {
    const from = place.read([postId], after);
    const post = found(await this.posts.card(me, postId as PostId));
    const rows = await this.queries.ofPost(me, post.id, (from?.[0] ?? null) as CommentId | null, first + 1);
    return pageOf(me, post, rows, first, [postId]);
  }

  @Query(() => CommentConnection, { description: 'Answers to one comment, oldest first.' })
  @SignedIn()
  async replies(@Me() me: Viewer, @Args() { commentId, first, after }: RepliesArgs): Promise<CommentConnection> {
    const from = place.read([commentId], after);
    const parent = found(await this.queries.one(me, commentId as CommentId));
    const post = found(await this.posts.card(me, parent.postId));
    const rows = await this.queries.repliesAfter(me, parent.id, (from?.[0] ?? null) as CommentId | null, first + 1);
    return pageOf(me, post, rows, first, [commentId]);
  }

  @Query(() => Comment)
  @SignedIn()
  comment(@Me() me: Viewer, @Args('id', { type: id }) commentId: CommentId): Promise<Comment> {
    return this.read(me, commentId);
  }

  @Mutation(() => Comment)
  @SignedIn()
  async writeComment(@Me() me: Viewer, @Args('draft') draft: CommentDraftInput): Promise<Comment> {
    const { postId, parentId, ...words } = draft;
    return this.read(
      me,
      await this.service.write(me, { ...words, postId: postId as PostId, parentId: parentId as CommentId | undefined }),
    );
  }

  @Mutation(() => Comment)
  @SignedIn()
  async editComment(
    @Me() me: Viewer,
    @Args('id', { type: id }) commentId: CommentId,
    @Args('text') text: string,
    @Args('version', { type: () => Int }) version: number,
  ): Promise<Comment> {
    return this.read(me, await this.service.edit(me, commentId, text, version));
  }

  @Mutation(() => ID)
  @SignedIn()
  removeComment(@Me() me: Viewer, @Args('id', { type: id }) commentId: CommentId): Promise<CommentId> {
    return this.service.remove(me, commentId);
  }

  @Mutation(() => Comment)
  @SignedIn()
  async reactToComment(
    @Me() me: Viewer,
    @Args('id', { type: id }) commentId: CommentId,
    @Args('kind', { type: () => ReactionKind, nullable: true }) kind: ReactionKind | null,
  ): Promise<Comment> {
    return this.read(me, await this.service.react(me, commentId, kind ?? null));
  }

  @Mutation(() => Post, { description: 'Null takes the acceptance back.' })
  @SignedIn()
  async acceptAnswer(
    @Me() me: Viewer,
    @Args('postId', { type: id }) postId: PostId,
    @Args('commentId', { type: id, nullable: true }) commentId: CommentId | null,
  ): Promise<Post> {
    await this.service.accept(me, postId, commentId ?? null);
    return toPost(me, found(await this.posts.card(me, postId)));
  }

  private async read(me: Viewer, commentId: CommentId): Promise<Comment> {
    const row = found(await this.queries.one(me, commentId));
    return toComment(me, found(await this.posts.card(me, row.postId)), row);
  }
}

@Resolver(() => Comment)
export class CommentDetailsResolver {
  constructor(
    private readonly comments: CommentQueries,
    private readonly posts: PostCardLoader,
    private readonly replies: RepliesLoader,
  ) {}

  @ResolveField(() => CommentConnection, { description: 'The first three answers; more by the query replies.' })
  async firstReplies(
    @Me() me: Viewer,
    @Request() context: RequestContext,
    @Parent() comment: Comment,
  ): Promise<CommentConnection> {
    if (comment.replyCount === 0) return { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };
    const rows = await this.replies.in(context).load(comment.id as CommentId);
    const post = found(await this.posts.in(context).load(comment.postId as PostId));
    return pageOf(me, post, rows, FIRST_REPLIES, [comment.id]);
  }

  @ResolveField(() => [CommentRevision])
  async revisions(@Me() me: Viewer, @Parent() comment: Comment): Promise<CommentRevision[]> {
    const revisions = await this.comments.revisions(me, comment.id as CommentId);
    return revisions.map((one) => ({ ...one, body: bodyOf(one.text) }));
  }
}

function pageOf(
  me: Viewer,
  post: PostCardRow,
  rows: readonly CommentRow[],
  first: number,
  filter: unknown[],
): Page<Comment> {
  const write = place.writer(filter);
  return toPage(
    rows,
    first,
    (row) => write([row.id]),
    (row) => toComment(me, post, row),
  );
}
