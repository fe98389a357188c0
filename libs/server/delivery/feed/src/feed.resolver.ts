import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { COMPANY_STREAM, PlaceKind, type PostId, type StreamId } from '@plenum/contract';
import { topicStream } from '@plenum/follows';
import { topicTag } from '@plenum/markdown';
import { found, Me, PageArgs, SignedIn, type Viewer } from '@plenum/platform';
import { Places, Post, toPost } from '@plenum/posts';
import { FeedQueries } from './feed.queries';
import { FeedService } from './feed.service';
import {
  FeedConnection,
  FeedVisit,
  HomeFeedArgs,
  NewPosts,
  PersonFeedArgs,
  PlaceFeedArgs,
  TopicFeedArgs,
} from './feed.type';

const id = () => ID;

@Resolver()
export class FeedResolver {
  constructor(
    private readonly feed: FeedService,
    private readonly queries: FeedQueries,
    private readonly places: Places,
  ) {}

  @Query(() => FeedConnection)
  @SignedIn()
  homeFeed(@Me() me: Viewer, @Args() { kind, unseenFirst, ...page }: HomeFeedArgs): Promise<FeedConnection> {
    return this.feed.home(me, kind, unseenFirst, page);
  }

  @Query(() => FeedConnection, { description: 'Of a space, a department or the company.' })
  @SignedIn()
  async placeFeed(@Me() me: Viewer, @Args() { kind, id: placeId, ...page }: PlaceFeedArgs): Promise<FeedConnection> {
    const place = found(await this.places.find(me, { kind, id: placeId ?? undefined }));
    return this.feed.ofStream(me, place.id, page);
  }

  @Query(() => FeedConnection, { description: 'What a person wrote, as far as the viewer may read it.' })
  @SignedIn()
  personFeed(@Me() me: Viewer, @Args() { personId, ...page }: PersonFeedArgs): Promise<FeedConnection> {
    return this.feed.ofStream(me, personId as StreamId, page);
  }

  @Query(() => FeedConnection)
  @SignedIn()
  topicFeed(@Me() me: Viewer, @Args() { tag, ...page }: TopicFeedArgs): Promise<FeedConnection> {
    return this.feed.ofStream(me, topicStream(found(topicTag(tag))), page);
  }

  @Query(() => FeedConnection)
  @SignedIn()
  bookmarks(@Me() me: Viewer, @Args() page: PageArgs): Promise<FeedConnection> {
    return this.feed.bookmarks(me, page);
  }

  @Query(() => [Post], { description: 'Announcements the viewer has not seen yet.' })
  @SignedIn()
  async announcements(@Me() me: Viewer): Promise<Post[]> {
    return (await this.queries.announcements(me)).map((row) => toPost(me, row));
  }

  @Query(() => [Post], { description: 'What stands above the feed of a place.' })
  @SignedIn()
  async pinnedPosts(
    @Me() me: Viewer,
    @Args('kind', { type: () => PlaceKind }) kind: PlaceKind,
    @Args('id', { type: id, nullable: true }) placeId: string | null,
  ): Promise<Post[]> {
    const place = found(await this.places.find(me, { kind, id: placeId ?? undefined }));
    return (await this.queries.pinned(me, place.id)).map((row) => toPost(me, row));
  }

  @Query(() => NewPosts, { description: 'How many posts came into the Following feed after this one.' })
  @SignedIn()
  async newPosts(@Me() me: Viewer, @Args('after', { type: id }) after: PostId): Promise<NewPosts> {
    return { count: await this.feed.newPosts(me, after) };
  }

  @Mutation(() => FeedVisit, { description: 'Says that the viewer is on Home and when the visit before this one was.' })
  @SignedIn()
  async visitHome(@Me() me: Viewer): Promise<FeedVisit> {
    return { previousAt: await this.feed.visit(me, COMPANY_STREAM) };
  }
}
