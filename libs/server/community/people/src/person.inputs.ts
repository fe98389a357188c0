import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { type DepartmentId, limits, Locale, type PersonId, PersonKind, Role } from '@plenum/contract';
import { oneLine, OneLine } from '@plenum/platform';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsEmail,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsTimeZone,
  IsUUID,
  Length,
  MaxLength,
  Min,
} from 'class-validator';

const trimmed = Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));
const trimmedEach = Transform(({ value }: { value: unknown }) =>
  Array.isArray(value) ? value.map((item: unknown) => (typeof item === 'string' ? oneLine(item) : item)) : value,
);
const folded = (skill: unknown) => (typeof skill === 'string' ? skill.toLowerCase() : skill);

/** Most departments a person serves in besides the home department. */
export const MOST_SERVED = 20;

/** What a person sets about themselves. What is absent stays as it is. */
@InputType({ isAbstract: true })
class OwnWords {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @OneLine()
  @MaxLength(limits.person.place)
  place?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @OneLine()
  @MaxLength(limits.person.phone)
  phone?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @trimmed
  @MaxLength(limits.person.about)
  about?: string | null;

  @Field(() => String, { nullable: true, description: 'An IANA name such as Europe/Berlin.' })
  @IsOptional()
  @IsTimeZone()
  timeZone?: string | null;

  @Field(() => Locale, { nullable: true })
  @IsOptional()
  @IsIn(Object.values(Locale))
  locale?: Locale | null;

  @Field(() => [String], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(limits.person.skills)
  @trimmedEach
  @ArrayUnique(folded)
  @IsString({ each: true })
  @Length(1, limits.person.skill, { each: true })
  skills?: string[] | null;
}

/** What an administrator sets besides. */
@InputType({ isAbstract: true })
class Position extends OwnWords {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @OneLine()
  @MaxLength(limits.person.title)
  title?: string | null;

  @Field(() => ID, { nullable: true, description: 'The home department.' })
  @IsOptional()
  @IsUUID()
  departmentId?: DepartmentId | null;

  @Field(() => [ID], { nullable: true, description: 'Departments the person serves in besides the home department.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_SERVED)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  servesInIds?: DepartmentId[] | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  managerId?: PersonId | null;

  @Field(() => String, { nullable: true, description: 'What the company’s own directory calls the person.' })
  @IsOptional()
  @OneLine()
  @Length(1, 120)
  externalId?: string | null;
}

@InputType()
export class NewPerson extends Position {
  @Field(() => String)
  @Length(limits.clientKey.min, limits.clientKey.max)
  clientKey: string;

  @Field(() => PersonKind, { defaultValue: PersonKind.EMPLOYEE })
  @IsIn(Object.values(PersonKind))
  kind: PersonKind = PersonKind.EMPLOYEE;

  @Field(() => String)
  @OneLine()
  @IsNotEmpty()
  @MaxLength(limits.person.name)
  name: string;

  @Field(() => String)
  @trimmed
  @IsEmail()
  @MaxLength(limits.person.email)
  email: string;
}

@InputType()
export class PersonChanges extends Position {
  @Field(() => ID)
  @IsUUID()
  id: PersonId;

  @Field(() => Int, { description: 'The version that was read: STALE when somebody changed it meanwhile.' })
  @IsInt()
  @Min(1)
  version: number;

  @Field(() => PersonKind, { nullable: true })
  @IsOptional()
  @IsIn(Object.values(PersonKind))
  kind?: PersonKind | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @OneLine()
  @IsNotEmpty()
  @MaxLength(limits.person.name)
  name?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @trimmed
  @IsEmail()
  @MaxLength(limits.person.email)
  email?: string | null;
}

@InputType()
export class ProfileChanges extends OwnWords {
  @Field(() => Int)
  @IsInt()
  @Min(1)
  version: number;
}

@InputType()
export class PersonRoles {
  @Field(() => ID)
  @IsUUID()
  id: PersonId;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  version: number;

  @Field(() => [Role])
  @ArrayUnique()
  @IsIn(Object.values(Role), { each: true })
  roles: Role[];
}
