import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { limits, ReactionKind } from '@plenum/contract';
import { Person } from '@plenum/people';
import { DateTime, ConnectionOf, PageArgs } from '@plenum/platform';
import { ReactionCount } from '@plenum/reactions';
import { IsOptional, IsUUID, MaxLength, MinLength } from 'class-validator';

@ObjectType()
export class CommentAbilities {
  @Field() edit: boolean;
  @Field() remove: boolean;
  @Field({ description: 'Answer and react.' }) takePart: boolean;
}

@ObjectType()
export class Comment {
  @Field(() => ID) id: string;
  @Field(() => ID) postId: string;
  @Field(() => ID, { nullable: true, description: 'The first-level comment it answers.' }) parentId: string | null;
  @Field(() => Person) author: Person;
  @Field({ description: 'Markdown; empty when it was removed.' }) text: string;
  @Field({ description: 'The text as it is read: JSON of the tree Body in libs/markdown.' }) readonly body: string;
  @Field(() => Int) version: number;
  @Field(() => Int) replyCount: number;
  @Field(() => DateTime) createdAt: Date;
  @Field(() => DateTime, { nullable: true }) editedAt: Date | null;
  @Field() removed: boolean;
  @Field({ description: 'The answer that the asker accepted.' }) accepted: boolean;
  @Field(() => [ReactionCount]) reactions: ReactionCount[];
  @Field(() => ReactionKind, { nullable: true }) myReaction: ReactionKind | null;
  @Field(() => CommentAbilities) viewerCan: CommentAbilities;
}

@ObjectType()
export class CommentConnection extends ConnectionOf(Comment) {}

@ObjectType({ description: 'What a comment said before it was edited.' })
export class CommentRevision {
  @Field(() => Int) version: number;
  @Field() text: string;
  @Field({ description: 'As that of a comment.' }) readonly body: string;
  @Field(() => DateTime) writtenAt: Date;
}

@ArgsType()
export class CommentsArgs extends PageArgs {
  @Field(() => ID)
  @IsUUID()
  postId: string;
}

@ArgsType()
export class RepliesArgs extends PageArgs {
  @Field(() => ID)
  @IsUUID()
  commentId: string;
}

@InputType()
export class CommentDraftInput {
  @Field()
  @MinLength(limits.clientKey.min)
  @MaxLength(limits.clientKey.max)
  clientKey: string;

  @Field(() => ID)
  @IsUUID()
  postId: string;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  parentId?: string;

  @Field()
  @MaxLength(limits.comment.text)
  text: string;
}
