import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '@plenum/platform';
import { PlaceKind, PostKind } from '@plenum/contract';
import { Attachment } from '@plenum/files';
import { PollResults } from './post.type';

@ObjectType()
export class DraftPlace {
  @Field(() => PlaceKind) kind: PlaceKind;
  @Field(() => ID, { nullable: true }) id?: string | undefined;
}

@ObjectType()
export class DraftPoll {
  @Field(() => [String]) options: readonly string[];
  @Field() multiple: boolean;
  @Field(() => DateTime, { nullable: true }) closesAt?: Date | undefined;
  @Field(() => PollResults) results: string;
}

@ObjectType()
export class DraftPraise {
  @Field(() => [ID]) personIds: readonly string[];
  @Field(() => [ID]) departmentIds: readonly string[];
}

@ObjectType()
export class PostDraftContent {
  @Field(() => PostKind) kind: PostKind;
  @Field(() => DraftPlace) place: DraftPlace;
  @Field() title: string;
  @Field() text: string;
  @Field(() => [ID]) attachmentIds: readonly string[];
  @Field(() => DraftPoll, { nullable: true }) poll?: DraftPoll | undefined;
  @Field(() => DraftPraise, { nullable: true }) praise?: DraftPraise | undefined;
  @Field(() => DateTime, { nullable: true }) expiresAt?: Date | undefined;
}

@ObjectType({ description: 'Words that are not published yet; their writer’s alone.' })
export class PostDraft {
  @Field(() => ID) id: string;
  @Field(() => PostDraftContent) content: PostDraftContent;
  @Field(() => Int) version: number;
  @Field(() => DateTime, { nullable: true }) publishAt: Date | null;
  @Field(() => String, { nullable: true, description: 'The clock it was scheduled by.' }) timeZone: string | null;
  @Field(() => String, { nullable: true, description: 'The code of the refusal, when publishing on time failed.' })
  failure: string | null;
  @Field(() => DateTime) updatedAt: Date;
  @Field(() => [Attachment], { description: 'The files of `content.attachmentIds`.' }) attachments: Attachment[];
}
