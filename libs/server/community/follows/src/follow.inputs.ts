import { Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import { limits, type StreamId, StreamKind } from '@plenum/contract';
import { BadInput, DateTime } from '@plenum/platform';
import { IsDate, IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

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

  @Field(() => ID, { nullable: true, description: 'The id of what is muted; for topics the tag instead.' })
  @IsOptional()
  @IsUUID()
  id?: StreamId | null;

  @Field(() => String, { nullable: true, description: 'Of a topic, as somebody wrote it.' })
  @IsOptional()
  @IsString()
  @MaxLength(2 * limits.topic.tag)
  tag?: string | null;

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

/** Throws BAD_USER_INPUT when the kind wants this and it is absent. */
export function given<T>(field: 'id' | 'tag', value: T | null | undefined): T {
  if (value === null || value === undefined) throw new BadInput(`mute.${field}`, 'REQUIRED');
  return value;
}
