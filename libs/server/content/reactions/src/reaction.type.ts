import { ReactionKind } from '@plenum/contract';
import { Person } from '@plenum/people';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

registerEnumType(ReactionKind, { name: 'ReactionKind' });

@ObjectType()
export class ReactionCount {
  @Field(() => ReactionKind) kind: ReactionKind;
  @Field(() => Int) count: number;
}

@ObjectType()
export class ReactionOfPerson {
  @Field(() => ReactionKind) kind: ReactionKind;
  @Field(() => Person) person: Person;
}
