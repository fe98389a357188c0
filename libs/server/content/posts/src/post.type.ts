import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PlaceKind, PostKind, ReactionKind } from '@plenum/contract';
import { Attachment, LinkCard } from '@plenum/files';
import { Person } from '@plenum/people';
import { DateTime, ConnectionOf } from '@plenum/platform';
import { ReactionCount } from '@plenum/reactions';
import { SpaceVisibility } from '@plenum/spaces';

registerEnumType(PostKind, { name: 'PostKind' });
registerEnumType(PlaceKind, { name: 'PlaceKind' });
export const PollResults = Object.freeze({ ALWAYS: 'ALWAYS', AFTER_VOTE: 'AFTER_VOTE', AFTER_CLOSE: 'AFTER_CLOSE' });
registerEnumType(PollResults, { name: 'PollResults', description: 'Who sees the votes before the poll has closed.' });

@ObjectType({ description: 'Where a post stands.' })
export class PostPlace {
  @Field(() => PlaceKind) kind: PlaceKind;
  @Field(() => ID, { description: 'Of the space or department; of the company its stream.' }) id: string;
  @Field(() => String, { nullable: true, description: 'Null for the company.' }) name: string | null;
  @Field(() => SpaceVisibility, { nullable: true, description: 'Of a space.' }) visibility: SpaceVisibility | null;
}

@ObjectType()
export class PollOption {
  @Field(() => Int) position: number;
  @Field() text: string;
  @Field(() => Int, { nullable: true, description: 'Null while the viewer may not see the votes.' }) votes:
    number | null;
  @Field({ description: 'Whether the viewer voted for it.' }) mine: boolean;
}

@ObjectType()
export class Poll {
  @Field() multiple: boolean;
  @Field(() => DateTime, { nullable: true }) closesAt: Date | null;
  @Field() closed: boolean;
  @Field(() => PollResults) results: string;
  @Field() resultsVisible: boolean;
  @Field(() => Int, { nullable: true }) voters: number | null;
  @Field(() => [PollOption]) options: PollOption[];
}

@ObjectType()
export class PraisedDepartment {
  @Field(() => ID) id: string;
  @Field() name: string;
}

@ObjectType()
export class Praise {
  @Field(() => [Person]) people: Person[];
  @Field(() => [PraisedDepartment]) departments: PraisedDepartment[];
}

@ObjectType({ description: 'What the viewer may do with a post.' })
export class PostAbilities {
  @Field() edit: boolean;
  @Field() remove: boolean;
  @Field() pin: boolean;
  @Field({ description: 'Comment, react and vote.' }) takePart: boolean;
  @Field() acceptAnswer: boolean;
}

@ObjectType()
export class Post {
  @Field(() => ID) id: string;
  @Field(() => PostKind) kind: PostKind;
  @Field(() => PostPlace) place: PostPlace;
  @Field(() => Person) author: Person;
  @Field() title: string;
  @Field({ description: 'Markdown, for whoever edits or copies it.' }) text: string;
  @Field({ description: 'The text as it is read: JSON of the tree Body in libs/markdown.' }) readonly body: string;
  @Field(() => String, { nullable: true }) linkUrl: string | null;
  @Field(() => Int) version: number;
  @Field(() => DateTime) createdAt: Date;
  @Field(() => DateTime, { nullable: true }) editedAt: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Of an announcement.' }) expiresAt: Date | null;
  @Field() pinned: boolean;
  @Field(() => ID, { nullable: true, description: 'Of a question.' }) acceptedCommentId: string | null;
  @Field(() => Poll, { nullable: true }) poll: Poll | null;
  @Field(() => Praise, { nullable: true }) praise: Praise | null;
  @Field(() => [Attachment]) attachments: Attachment[];
  @Field(() => LinkCard, { nullable: true, description: 'Of linkUrl, as soon as its page was read.' })
  linkCard: LinkCard | null;
  @Field(() => Int) commentCount: number;
  @Field(() => [ReactionCount]) reactions: ReactionCount[];
  @Field(() => ReactionKind, { nullable: true }) myReaction: ReactionKind | null;
  @Field() bookmarked: boolean;
  @Field({ description: 'Whether the viewer has had it on screen.' }) seen: boolean;
  @Field(() => Int, { nullable: true, description: 'How many have seen it; for its author.' }) seenCount: number | null;
  @Field(() => Int, { nullable: true, description: 'How many others an announcement was for; for its author.' }) reach:
    number | null;
  @Field(() => PostAbilities) viewerCan: PostAbilities;
}

@ObjectType()
export class PostConnection extends ConnectionOf(Post) {}

@ObjectType({ description: 'What a post said before it was edited.' })
export class PostRevision {
  @Field(() => Int) version: number;
  @Field() title: string;
  @Field() text: string;
  @Field({ description: 'As that of a post.' }) readonly body: string;
  @Field(() => DateTime) writtenAt: Date;
}

@ObjectType({ description: 'A post, or what is left of it.' })
export class PostAnswer {
  @Field(() => Post, { nullable: true }) post: Post | null;
  @Field({ description: 'It stood where the viewer may read and was removed.' }) removed: boolean;
}
