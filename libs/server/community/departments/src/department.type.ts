import { Field, ID, ObjectType } from '@nestjs/graphql';
import { type DepartmentId } from '@plenum/contract';

/**
 * A node of the organisation tree. Name and id travel with every person's card; all else is loaded when asked for,
 * and employees only see it.
 */
@ObjectType()
export class Department {
  @Field(() => ID)
  id: DepartmentId;

  @Field(() => String)
  name: string;
}

@ObjectType()
export class DepartmentPermissions {
  /** Rename, describe, move, deactivate, name stewards. */
  @Field(() => Boolean)
  edit: boolean;
}

export const toDepartment = ({ id, name }: Department): Department => ({ id, name });
