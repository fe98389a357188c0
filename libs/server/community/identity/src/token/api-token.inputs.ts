import { Field, InputType, Int } from '@nestjs/graphql';
import { Transform } from 'class-transformer';
import { IsBoolean, IsInt, Length, Matches, Max, Min } from 'class-validator';

const LONGEST_DAYS = 366;

@InputType()
export class NewApiToken {
  @Field(() => String, { description: 'What it is for.' })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value))
  @Length(1, 80)
  @Matches(/^\P{Cc}*$/u)
  name: string;

  @Field(() => Boolean, { defaultValue: true, description: 'May only read.' })
  @IsBoolean()
  readOnly: boolean = true;

  @Field(() => Int, { defaultValue: 90, description: 'It ends after so many days.' })
  @IsInt()
  @Min(1)
  @Max(LONGEST_DAYS)
  days: number = 90;
}
