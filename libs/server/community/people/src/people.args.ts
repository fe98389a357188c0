import { ArgsType, Field, ID, registerEnumType } from '@nestjs/graphql';
import { type DepartmentId, limits, PersonKind } from '@plenum/contract';
import { PageArgs } from '@plenum/platform';
import { IsIn, IsOptional, IsUUID, MaxLength } from 'class-validator';

export const Standing = { ACTIVE: 'ACTIVE', FORMER: 'FORMER', ALL: 'ALL' } as const;
export type Standing = keyof typeof Standing;
registerEnumType(Standing, { name: 'Standing', description: 'Of people: with us, left, or both.' });

@ArgsType()
export class PeopleArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'As one types: name, title, department, skill, e-mail.' })
  @IsOptional()
  @MaxLength(limits.search.text)
  search?: string | null;

  @Field(() => ID, { nullable: true, description: 'With the departments below it.' })
  @IsOptional()
  @IsUUID()
  departmentId?: DepartmentId | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(limits.person.skill)
  skill?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(limits.person.place)
  place?: string | null;

  @Field(() => PersonKind, { nullable: true })
  @IsOptional()
  @IsIn(Object.values(PersonKind))
  kind?: PersonKind | null;

  @Field(() => Standing, { nullable: true, description: 'ACTIVE when absent.' })
  @IsOptional()
  @IsIn(Object.values(Standing))
  standing?: Standing | null;
}
