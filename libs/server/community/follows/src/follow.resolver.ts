import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { FollowKind, type StreamId } from '@plenum/contract';
import { Clock, Me, SignedIn, type Viewer } from '@plenum/platform';
import { endOf, given, NewMute } from './follow.inputs';
import { Follows } from './follow.service';
import { Mute, toViewerFollow, ViewerFollow } from './follow.type';
import { Topics } from './topic.service';

@Resolver()
export class FollowResolver {
  constructor(
    private readonly follows: Follows,
    private readonly topics: Topics,
    private readonly clock: Clock,
  ) {}

  @Mutation(() => ViewerFollow, { description: 'Topics are followed by their tag: `followTopic`.' })
  @SignedIn()
  async follow(
    @Me() me: Viewer,
    @Args('kind', { type: () => FollowKind }) kind: FollowKind,
    @Args('id', { type: () => ID }) id: StreamId,
  ): Promise<ViewerFollow> {
    return toViewerFollow(await this.follows.follow(me, kind, id));
  }

  @Mutation(() => ViewerFollow)
  @SignedIn()
  async unfollow(@Me() me: Viewer, @Args('id', { type: () => ID }) id: StreamId): Promise<ViewerFollow> {
    return toViewerFollow(await this.follows.unfollow(me, id));
  }

  @Mutation(() => ViewerFollow)
  @SignedIn()
  async mute(@Me() me: Viewer, @Args('mute') mute: NewMute): Promise<ViewerFollow> {
    const until = endOf(mute, this.clock.now());
    const { kind, id, tag } = mute;
    const state =
      kind === 'TOPIC'
        ? await this.topics.mute(me, given('tag', tag), until)
        : await this.follows.mute(me, { kind, id: given('id', id) }, until);
    return toViewerFollow(state);
  }

  @Mutation(() => ViewerFollow)
  @SignedIn()
  async unmute(@Me() me: Viewer, @Args('id', { type: () => ID }) id: StreamId): Promise<ViewerFollow> {
    return toViewerFollow(await this.follows.unmute(me, id));
  }

  @Query(() => [Mute], { description: 'Those that have not ended, the next to end first.' })
  @SignedIn()
  mutes(@Me() me: Viewer): Promise<Mute[]> {
    return this.follows.mutes(me);
  }
}
