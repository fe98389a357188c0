import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { DateTime } from '@plenum/platform';
import { limits, PlaceKind, PostKind } from '@plenum/contract';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsDate,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { PollResults } from './post.type';

@InputType()
export class PlaceInput {
  @Field(() => PlaceKind)
  @IsIn(Object.keys(PlaceKind))
  kind: PlaceKind;

  @Field(() => ID, { nullable: true, description: 'Of the space or department; absent for the company.' })
  @IsOptional()
  @IsUUID()
  id?: string;
}

@InputType()
export class PollInput {
  @Field(() => [String])
  @IsString({ each: true })
  @ArrayMaxSize(100)
  options: string[];

  @Field({ defaultValue: false })
  @IsBoolean()
  multiple: boolean;

  @Field(() => DateTime, { nullable: true })
  @IsOptional()
  @IsDate()
  closesAt?: Date;

  @Field(() => PollResults, { defaultValue: PollResults.ALWAYS })
  @IsIn(Object.keys(PollResults))
  results: keyof typeof PollResults;
}

@InputType()
export class PraiseInput {
  @Field(() => [ID], { defaultValue: [] })
  @IsUUID(undefined, { each: true })
  @ArrayMaxSize(limits.praise.recipients)
  personIds: string[];

  @Field(() => [ID], { defaultValue: [] })
  @IsUUID(undefined, { each: true })
  @ArrayMaxSize(limits.praise.recipients)
  departmentIds: string[];
}

@InputType({
  description: 'What somebody is about to say. Lengths are checked when it is published, so that a draft may be long.',
})
export class PostContentInput {
  @Field(() => PostKind, { defaultValue: PostKind.UPDATE })
  @IsIn(Object.keys(PostKind))
  kind: PostKind;

  @Field(() => PlaceInput)
  @ValidateNested()
  @Type(() => PlaceInput)
  place: PlaceInput;

  @Field({ defaultValue: '' })
  @IsString()
  @MaxLength(limits.draft.title)
  title: string;

  @Field({ defaultValue: '' })
  @IsString()
  @MaxLength(limits.draft.text)
  text: string;

  @Field(() => [ID], { defaultValue: [] })
  @IsUUID(undefined, { each: true })
  @ArrayMaxSize(limits.post.attachments)
  attachmentIds: string[];

  @Field(() => PollInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => PollInput)
  poll?: PollInput;

  @Field(() => PraiseInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => PraiseInput)
  praise?: PraiseInput;

  @Field(() => DateTime, { nullable: true, description: 'When an announcement leaves by itself.' })
  @IsOptional()
  @IsDate()
  expiresAt?: Date;
}

@InputType()
export class PostDraftInput extends PostContentInput {
  @Field({
    description: 'Made by the client once for each thing it wants published; the same key again gives the same post.',
  })
  @MinLength(limits.clientKey.min)
  @MaxLength(limits.clientKey.max)
  clientKey: string;

  @Field(() => ID, { nullable: true, description: 'The draft this comes from; it goes with publishing.' })
  @IsOptional()
  @IsUUID()
  draftId?: string;
}

@InputType()
export class PostChangeInput {
  @Field({ defaultValue: '' })
  @MaxLength(limits.post.title)
  title: string;

  @Field()
  @MaxLength(limits.post.text)
  text: string;

  @Field(() => Int, { description: 'The version that was edited; another one meanwhile gives STALE.' })
  @IsInt()
  @Min(1)
  version: number;
}
