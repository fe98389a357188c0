import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { FollowKind, type StreamId, StreamKind } from '@plenum/contract';
import { DateTime } from '@plenum/platform';
import { type FollowState } from './follow.queries';

registerEnumType(FollowKind, { name: 'FollowKind' });
registerEnumType(StreamKind, { name: 'StreamKind' });

@ObjectType({ description: 'How the viewer stands to something that can be followed.' })
export class ViewerFollow {
  @Field(() => ID, { description: 'The stream: the id of what is followed.' })
  id: StreamId;

  @Field(() => Boolean)
  follows: boolean;

  @Field(() => Boolean, { description: 'Followed by everybody there, as the company: can be muted, not left.' })
  implicit: boolean;

  @Field(() => DateTime, { nullable: true, description: 'Until then nothing of it comes into the Following feed.' })
  mutedUntil: Date | null;
}

@ObjectType()
export class Mute {
  @Field(() => ID, { description: 'The stream.' })
  id: StreamId;

  @Field(() => StreamKind)
  kind: StreamKind;

  @Field(() => String, { nullable: true, description: 'Null for the company and for what the viewer sees no more.' })
  name: string | null;

  @Field(() => DateTime)
  until: Date;
}

@ObjectType({ description: 'A #tag.' })
export class Topic {
  @Field(() => ID)
  id: StreamId;

  @Field(() => String)
  tag: string;

  @Field(() => Int, { description: 'Posts that every employee may read; counted to a few hundred.' })
  posts: number;
}

export const toViewerFollow = ({ streamId, follows, implicit, mutedUntil }: FollowState): ViewerFollow => ({
  id: streamId,
  follows,
  implicit,
  mutedUntil,
});
