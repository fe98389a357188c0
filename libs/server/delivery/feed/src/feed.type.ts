import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { FeedKind, limits, PlaceKind } from '@plenum/contract';
import { DateTime, PageArgs, PageInfo } from '@plenum/platform';
import { Post } from '@plenum/posts';
import { IsBoolean, IsIn, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { ReasonKind } from './ranking';

registerEnumType(FeedKind, { name: 'FeedKind' });
registerEnumType(ReasonKind, { name: 'FeedReasonKind' });

@ObjectType({ description: 'Why a post stands where it stands in "For you".' })
export class FeedReason {
  @Field(() => ReasonKind) kind: ReasonKind;
  @Field(() => String, { nullable: true, description: 'Of the person, space, department or topic.' }) name:
    string | null;
}

@ObjectType()
export class FeedEdge {
  @Field() cursor: string;
  @Field(() => Post) node: Post;
  @Field(() => FeedReason, { nullable: true, description: 'Set in "For you" only.' }) reason: FeedReason | null;
}

@ObjectType()
export class FeedConnection {
  @Field(() => [FeedEdge]) edges: FeedEdge[];
  @Field(() => PageInfo) pageInfo: PageInfo;
}

@ArgsType()
export class HomeFeedArgs extends PageArgs {
  @Field(() => FeedKind, { defaultValue: FeedKind.FOLLOWING })
  @IsIn(Object.keys(FeedKind))
  kind: FeedKind;

  @Field({ defaultValue: false, description: 'Following only: what the viewer has not seen comes first.' })
  @IsBoolean()
  unseenFirst: boolean;
}

@ArgsType()
export class PlaceFeedArgs extends PageArgs {
  @Field(() => PlaceKind)
  @IsIn(Object.keys(PlaceKind))
  kind: PlaceKind;

  @Field(() => ID, { nullable: true, description: 'Of the space or department; absent for the company.' })
  @IsOptional()
  @IsUUID()
  id?: string | null;
}

@ArgsType()
export class PersonFeedArgs extends PageArgs {
  @Field(() => ID)
  @IsUUID()
  personId: string;
}

@ArgsType()
export class TopicFeedArgs extends PageArgs {
  @Field()
  @MaxLength(2 * limits.topic.tag)
  tag: string;
}

@ObjectType()
export class FeedVisit {
  @Field(() => DateTime, { nullable: true, description: 'When the viewer was here before this visit.' })
  previousAt: Date | null;
}

@ObjectType()
export class NewPosts {
  @Field(() => Int, { description: 'Counted up to 99.' }) count: number;
}
