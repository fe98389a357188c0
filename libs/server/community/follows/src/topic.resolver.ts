import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Me, Request, type RequestContext, SignedIn, type Viewer } from '@plenum/platform';
import { FollowerCountLoader, FollowStateLoader } from './follow.loader';
import { Topic, ViewerFollow } from './follow.type';
import { Topics } from './topic.service';

@Resolver(() => Topic)
export class TopicResolver {
  constructor(
    private readonly service: Topics,
    private readonly counts: FollowerCountLoader,
    private readonly states: FollowStateLoader,
  ) {}

  @Query(() => [Topic], { description: 'Begins of tags that are in use, the most used first; at most ten.' })
  @SignedIn()
  topics(@Me() me: Viewer, @Args('prefix', { type: () => String }) prefix: string): Promise<Topic[]> {
    return this.service.suggest(me, prefix);
  }

  @Query(() => Topic)
  @SignedIn()
  topic(@Me() me: Viewer, @Args('tag', { type: () => String }) tag: string): Promise<Topic> {
    return this.service.get(me, tag);
  }

  @Mutation(() => Topic)
  @SignedIn()
  followTopic(@Me() me: Viewer, @Args('tag', { type: () => String }) tag: string): Promise<Topic> {
    return this.service.follow(me, tag);
  }

  /** Of a word that no post for every employee carries, only oneself: others would tell that a closed space uses it. */
  @ResolveField(() => Int)
  async followers(@Parent() topic: Topic, @Request() request: RequestContext): Promise<number> {
    if (topic.posts > 0) return this.counts.in(request).load(topic.id);
    return Number((await this.states.in(request).load(topic.id)).follows);
  }

  @ResolveField(() => ViewerFollow)
  viewerFollow(@Parent() topic: Topic, @Request() request: RequestContext) {
    return this.states.in(request).load(topic.id);
  }
}
