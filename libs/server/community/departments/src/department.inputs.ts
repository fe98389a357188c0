import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { type DepartmentId, limits } from '@plenum/contract';
import { OneLine } from '@plenum/platform';
import { Transform } from 'class-transformer';
import { IsInt, IsNotEmpty, IsOptional, IsUUID, Length, MaxLength, Min } from 'class-validator';

const trimmed = Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));

@InputType()
export class NewDepartment {
  @Field(() => String)
  @Length(limits.clientKey.min, limits.clientKey.max)
  clientKey: string;

  @Field(() => String)
  @OneLine()
  @IsNotEmpty()
  @MaxLength(limits.department.name)
  name: string;

  @Field(() => String, { defaultValue: '' })
  @trimmed
  @MaxLength(limits.department.description)
  description: string = '';

  @Field(() => ID, { nullable: true, description: 'Absent for a department at the top.' })
  @IsOptional()
  @IsUUID()
  parentId?: DepartmentId | null;
}

/** What is absent stays as it is. */
@InputType()
export class DepartmentChanges {
  @Field(() => ID)
  @IsUUID()
  id: DepartmentId;

  @Field(() => Int, { description: 'The version that was read: STALE when somebody changed it meanwhile.' })
  @IsInt()
  @Min(1)
  version: number;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @OneLine()
  @IsNotEmpty()
  @MaxLength(limits.department.name)
  name?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @trimmed
  @MaxLength(limits.department.description)
  description?: string | null;
}

@InputType()
export class DepartmentMove {
  @Field(() => ID)
  @IsUUID()
  id: DepartmentId;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  version: number;

  @Field(() => ID, { nullable: true, description: 'Absent to move it to the top.' })
  @IsOptional()
  @IsUUID()
  parentId?: DepartmentId | null;
}
