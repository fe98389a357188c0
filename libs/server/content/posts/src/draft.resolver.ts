import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DateTime, Me, SignedIn, type Viewer } from '@plenum/platform';
import { toAttachment } from '@plenum/files';
import { type DraftId, type DraftRow, DraftService } from './draft.service';
import { PostDraft } from './draft.type';
import { PostContentInput } from './post.inputs';

@Resolver(() => PostDraft)
export class DraftResolver {
  constructor(private readonly drafts: DraftService) {}

  @Query(() => [PostDraft], { description: 'Newest first.' })
  @SignedIn()
  async myDrafts(@Me() me: Viewer): Promise<PostDraft[]> {
    return (await this.drafts.mine(me)).map(toDraft);
  }

  @Mutation(() => PostDraft, { description: 'The client makes the id; version 0 starts a new draft.' })
  @SignedIn()
  async saveDraft(
    @Me() me: Viewer,
    @Args('id', { type: () => ID }) id: DraftId,
    @Args('version', { type: () => Int }) version: number,
    @Args('content') content: PostContentInput,
  ): Promise<PostDraft> {
    return toDraft(await this.drafts.save(me, id, content, version));
  }

  @Mutation(() => ID)
  @SignedIn()
  discardDraft(@Me() me: Viewer, @Args('id', { type: () => ID }) id: DraftId): Promise<DraftId> {
    return this.drafts.discard(me, id);
  }

  @Mutation(() => PostDraft, { description: 'Null takes it off the schedule.' })
  @SignedIn()
  async scheduleDraft(
    @Me() me: Viewer,
    @Args('id', { type: () => ID }) id: DraftId,
    @Args('timeZone') timeZone: string,
    @Args('publishAt', { type: () => DateTime, nullable: true }) publishAt: Date | null,
  ): Promise<PostDraft> {
    return toDraft(await this.drafts.schedule(me, id, publishAt ?? null, timeZone));
  }
}

function toDraft(row: DraftRow): PostDraft {
  return { ...row, attachments: row.attachments.map(toAttachment) };
}
