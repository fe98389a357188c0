import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DateTime, Me, SignedIn, type Viewer } from '@plenum/platform';
import { type DraftId, DraftService } from './draft.service';
import { PostDraft } from './draft.type';
import { PostContentInput } from './post.inputs';

@Resolver(() => PostDraft)
export class DraftResolver {
  constructor(private readonly drafts: DraftService) {}

  @Query(() => [PostDraft], { description: 'Newest first.' })
  @SignedIn()
  myDrafts(@Me() me: Viewer): Promise<PostDraft[]> {
    return this.drafts.mine(me);
  }

  @Mutation(() => PostDraft, { description: 'The client makes the id; version 0 starts a new draft.' })
  @SignedIn()
  saveDraft(
    @Me() me: Viewer,
    @Args('id', { type: () => ID }) id: DraftId,
    @Args('version', { type: () => Int }) version: number,
    @Args('content') content: PostContentInput,
  ): Promise<PostDraft> {
    return this.drafts.save(me, id, content, version);
  }

  @Mutation(() => ID)
  @SignedIn()
  discardDraft(@Me() me: Viewer, @Args('id', { type: () => ID }) id: DraftId): Promise<DraftId> {
    return this.drafts.discard(me, id);
  }

  @Mutation(() => PostDraft, { description: 'Null takes it off the schedule.' })
  @SignedIn()
  scheduleDraft(
    @Me() me: Viewer,
    @Args('id', { type: () => ID }) id: DraftId,
    @Args('timeZone') timeZone: string,
    @Args('publishAt', { type: () => DateTime, nullable: true }) publishAt: Date | null,
  ): Promise<PostDraft> {
    return this.drafts.schedule(me, id, publishAt ?? null, timeZone);
  }
}
