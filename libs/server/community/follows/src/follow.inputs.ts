import { Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { type StreamId, StreamKind } from '@plenum/contract';
import { BadInput, DateTime } from '@plenum/platform';
import { IsDate, IsIn, IsOptional, IsUUID } from 'class-validator';

const HOUR = 3_600_000;
const spans = { HOUR, EIGHT_HOURS: 8 * HOUR, DAY: 24 * HOUR, WEEK: 7 * 24 * HOUR };

export type MuteSpan = keyof typeof spans;
export const MuteSpan: { readonly [Word in MuteSpan]: Word } = {
  HOUR: 'HOUR',
  EIGHT_HOURS: 'EIGHT_HOURS',
  DAY: 'DAY',
  WEEK: 'WEEK',
};
registerEnumType(MuteSpan, { name: 'MuteSpan' });

@InputType({ description: 'Exactly one of `span` and `until`.' })
export class NewMute {
  @Field(() => StreamKind)
  @IsIn(Object.values(StreamKind))
  kind: StreamKind;

  @Field(() => ID, { description: 'The stream: the id of what is muted.' })
  @IsUUID()
  id: StreamId;

  @Field(() => MuteSpan, { nullable: true })
  @IsOptional()
  @IsIn(Object.values(MuteSpan))
  span?: MuteSpan | null;

  @Field(() => DateTime, { nullable: true })
  @IsOptional()
  @IsDate()
  until?: Date | null;
}

/** Throws BAD_USER_INPUT unless exactly one of the two is given. */
export function endOf({ span, until }: NewMute, now: Date): Date {
  if (!span === !until) throw new BadInput('mute.until', span ? 'NOT_ALLOWED' : 'REQUIRED');
  return until ?? new Date(now.getTime() + spans[span!]);
}
