import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A person as cards, lists and mentions show them.' })
export class PersonCard {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field() title: string;
  @Field(() => ID, { nullable: true }) departmentId: string | null;
  @Field(() => String, { nullable: true }) departmentName: string | null;
  @Field(() => ID, { nullable: true, description: 'For /files/:id/thumb.' }) pictureId: string | null;
  @Field({ description: 'False for people who have left; what they wrote stays.' }) active: boolean;
}
