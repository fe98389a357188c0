import { ArgsType, Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { type DepartmentId, limits, type PersonId, type SpaceId } from '@plenum/contract';
import { PageArgs } from '@plenum/platform';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  MaxLength,
  Min,
} from 'class-validator';
import { SpaceVisibility } from './space-words.type';
import { type SpaceFilter as Filter } from './space.queries';

export const SpaceFilter: { readonly [Word in Filter]: Word } = {
  MINE: 'MINE',
  DISCOVER: 'DISCOVER',
  INVITED: 'INVITED',
  ARCHIVED: 'ARCHIVED',
};
registerEnumType(SpaceFilter, {
  name: 'SpaceFilter',
  valuesMap: {
    MINE: { description: 'The viewer is a member.' },
    DISCOVER: { description: 'The viewer may see it and is no member.' },
    INVITED: { description: 'The viewer is invited.' },
    ARCHIVED: { description: 'Can only be read; in no other list.' },
  },
});

/** UTF-16 units: generous, because the service counts characters and says so. */
const rough = (characters: number) => characters * 2;

@ArgsType()
export class SpacesArgs extends PageArgs {
  @Field(() => SpaceFilter, { nullable: true, description: 'Without it every living space that the viewer may see.' })
  @IsOptional()
  @IsIn(Object.values(SpaceFilter))
  filter?: Filter | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(limits.search.text)
  search?: string | null;
}

@ArgsType()
export class MembersArgs extends PageArgs {
  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(limits.search.text)
  search?: string | null;
}

@InputType()
export class NewSpace {
  @Field(() => String)
  @Length(limits.clientKey.min, limits.clientKey.max)
  clientKey: string;

  @Field(() => String)
  @MaxLength(rough(limits.space.name))
  name: string;

  @Field(() => String, { defaultValue: '' })
  @MaxLength(rough(limits.space.description))
  description: string = '';

  @Field(() => SpaceVisibility)
  @IsIn(Object.values(SpaceVisibility))
  visibility: SpaceVisibility;
}

@InputType({ description: 'What is absent stays as it is.' })
export class SpaceChanges {
  @Field(() => ID)
  @IsUUID()
  id: SpaceId;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  version: number;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(rough(limits.space.name))
  name?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(rough(limits.space.description))
  description?: string | null;

  @Field(() => SpaceVisibility, { nullable: true })
  @IsOptional()
  @IsIn(Object.values(SpaceVisibility))
  visibility?: SpaceVisibility | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Needed to open a closed space: every employee may then read what was said in it before.',
  })
  @IsBoolean()
  confirmOpening: boolean = false;
}

@InputType()
export class SpaceInvitees {
  @Field(() => ID)
  @IsUUID()
  spaceId: SpaceId;

  @Field(() => [ID], { defaultValue: [] })
  @IsArray()
  @ArrayMaxSize(limits.space.invitees)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  personIds: PersonId[] = [];

  @Field(() => [ID], { defaultValue: [], description: 'With all departments below; their employees only.' })
  @IsArray()
  @ArrayMaxSize(limits.space.departments)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  departmentIds: DepartmentId[] = [];
}

@InputType()
export class SpaceSeat {
  @Field(() => ID)
  @IsUUID()
  spaceId: SpaceId;

  @Field(() => ID)
  @IsUUID()
  personId: PersonId;
}

@InputType()
export class Appointment extends SpaceSeat {
  @Field(() => String, { description: 'Stands in the audit.' })
  @MaxLength(rough(limits.space.reason))
  reason: string;
}
