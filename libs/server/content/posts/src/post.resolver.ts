import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type PostId, ReactionKind } from '@plenum/contract';
import { Person } from '@plenum/people';
import { found, Me, SignedIn, type Viewer } from '@plenum/platform';
import { ReactionOfPerson, Reactions } from '@plenum/reactions';
import { bodyOf } from './body';
import { EditPost } from './edit-post';
import { Places } from './places';
import { PollService } from './poll.service';
import { PlaceInput, PostChangeInput, PostDraftInput } from './post.inputs';
import { PostQueries } from './post.queries';
import { PostService } from './post.service';
import { Post, PostAnswer, PostRevision } from './post.type';
import { PublishPost } from './publish-post';
import { toPost } from './to-post';

const id = () => ID;
/** How many faces a list of people behind a number shows. */
const FACES = 100;

@Resolver(() => Post)
export class PostResolver {
  constructor(
    private readonly posts: PostQueries,
    private readonly places: Places,
    private readonly publishing: PublishPost,
    private readonly editing: EditPost,
    private readonly service: PostService,
    private readonly polls: PollService,
  ) {}

  @Query(() => PostAnswer)
  @SignedIn()
  async post(@Me() me: Viewer, @Args('id', { type: id }) postId: PostId): Promise<PostAnswer> {
    const row = await this.posts.card(me, postId);
    if (row) return { post: toPost(me, row), removed: false };
    return { post: null, removed: found((await this.posts.isTombstone(me, postId)) || null) };
  }

  @Query(() => [Post], { description: 'Those of the ids that the viewer may read, in their order.' })
  @SignedIn()
  async postsByIds(@Me() me: Viewer, @Args('ids', { type: () => [ID] }) ids: PostId[]): Promise<Post[]> {
    return (await this.posts.cards(me, ids.slice(0, FACES))).flatMap((row) => (row ? [toPost(me, row)] : []));
  }

  @Query(() => Int, { description: 'How many others a post there would reach now.' })
  @SignedIn()
  async reach(@Me() me: Viewer, @Args('place') place: PlaceInput): Promise<number> {
    return this.places.reach(me, found(await this.places.find(me, place)));
  }

  @Mutation(() => Post)
  @SignedIn()
  async publishPost(@Me() me: Viewer, @Args('draft') draft: PostDraftInput): Promise<Post> {
    const { id: postId, card } = await this.publishing.publish(me, draft);
    return card ? toPost(me, card) : this.read(me, postId);
  }

  @Mutation(() => Post)
  @SignedIn()
  async editPost(@Me() me: Viewer, @Args('id', { type: id }) postId: PostId, @Args('change') change: PostChangeInput) {
    return this.read(me, await this.editing.edit(me, postId, change));
  }

  @Mutation(() => ID)
  @SignedIn()
  removePost(@Me() me: Viewer, @Args('id', { type: id }) postId: PostId): Promise<PostId> {
    return this.editing.remove(me, postId);
  }

  @Mutation(() => Post)
  @SignedIn()
  async pinPost(@Me() me: Viewer, @Args('id', { type: id }) postId: PostId, @Args('pinned') pinned: boolean) {
    return this.read(me, await this.editing.pin(me, postId, pinned));
  }

  @Mutation(() => Post, { description: 'One reaction a person; null takes it back.' })
  @SignedIn()
  async reactToPost(
    @Me() me: Viewer,
    @Args('id', { type: id }) postId: PostId,
    @Args('kind', { type: () => ReactionKind, nullable: true }) kind: ReactionKind | null,
  ): Promise<Post> {
    return this.read(me, await this.service.react(me, postId, kind ?? null));
  }

  @Mutation(() => Post, { description: 'Replaces the viewer’s vote; no positions take it back.' })
  @SignedIn()
  async voteInPoll(
    @Me() me: Viewer,
    @Args('id', { type: id }) postId: PostId,
    @Args('options', { type: () => [Int] }) options: number[],
  ): Promise<Post> {
    return this.read(me, await this.polls.vote(me, postId, options));
  }

  @Mutation(() => Post)
  @SignedIn()
  async closePoll(@Me() me: Viewer, @Args('id', { type: id }) postId: PostId): Promise<Post> {
    return this.read(me, await this.polls.close(me, postId));
  }

  @Mutation(() => Post)
  @SignedIn()
  async bookmarkPost(
    @Me() me: Viewer,
    @Args('id', { type: id }) postId: PostId,
    @Args('bookmarked') bookmarked: boolean,
  ) {
    return this.read(me, await this.service.bookmark(me, postId, bookmarked));
  }

  @Mutation(() => Int, { description: 'How many of them were new to the viewer.' })
  @SignedIn()
  markPostsSeen(@Me() me: Viewer, @Args('ids', { type: () => [ID] }) ids: PostId[]): Promise<number> {
    return this.service.markSeen(me, ids);
  }

  @Mutation(() => ID)
  @SignedIn()
  reportPost(@Me() me: Viewer, @Args('id', { type: id }) postId: PostId, @Args('reason') reason: string) {
    return this.service.report(me, postId, reason);
  }

  private async read(me: Viewer, postId: PostId): Promise<Post> {
    return toPost(me, found(await this.posts.card(me, postId)));
  }
}

/** What is asked for one post at a time, when somebody opens it. */
@Resolver(() => Post)
export class PostDetailsResolver {
  constructor(
    private readonly posts: PostQueries,
    private readonly reactions: Reactions,
  ) {}

  @ResolveField(() => [PostRevision])
  async revisions(@Me() me: Viewer, @Parent() post: Post): Promise<PostRevision[]> {
    const revisions = await this.posts.revisions(me, post.id as PostId);
    return revisions.map((one) => ({ ...one, body: bodyOf(one.text) }));
  }

  @ResolveField(() => [ReactionOfPerson], { description: 'Latest first, at most a hundred.' })
  reactedBy(@Parent() post: Post): Promise<ReactionOfPerson[]> {
    return this.reactions.people(post.id, FACES);
  }

  @ResolveField(() => [Person], { description: 'Latest first, at most a hundred; empty for all but the author.' })
  async seenBy(@Parent() post: Post): Promise<Person[]> {
    return post.seenCount === null ? [] : this.posts.seenBy(post.id as PostId, FACES);
  }
}
