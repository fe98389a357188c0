import { createUnionType, Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type FileId, Locale, type PersonId, PersonKind, Role } from '@plenum/contract';
import { Department } from '@plenum/departments';
import { ConnectionOf } from '@plenum/platform';

registerEnumType(PersonKind, { name: 'PersonKind' });
registerEnumType(Role, { name: 'Role' });
registerEnumType(Locale, { name: 'Locale' });

@ObjectType()
export class PersonPicture {
  @Field(() => ID)
  fileId: FileId;

  @Field(() => String)
  thumb: string;

  @Field(() => String)
  medium: string;

  @Field(() => String)
  large: string;
}

/** The fields here travel with every person; what only the person's own page needs is loaded when asked for. */
@ObjectType()
export class Person {
  @Field(() => ID)
  id: PersonId;

  @Field(() => PersonKind)
  kind: PersonKind;

  @Field(() => String)
  name: string;

  @Field(() => String)
  title: string;

  /** May sign in. */
  @Field(() => Boolean)
  active: boolean;

  /** Has left: authorship stays, marked. */
  @Field(() => Boolean)
  isFormer: boolean;

  /** The home department. */
  @Field(() => Department, { nullable: true })
  department: Department | null;

  @Field(() => PersonPicture, { nullable: true })
  picture: PersonPicture | null;
}

@ObjectType()
export class PersonConnection extends ConnectionOf(Person) {}

@ObjectType()
export class PersonPermissions {
  /** Everything an administrator sets. */
  @Field(() => Boolean)
  edit: boolean;

  /** One's own picture, place, words about oneself. */
  @Field(() => Boolean)
  editProfile: boolean;

  @Field(() => Boolean)
  deactivate: boolean;

  @Field(() => Boolean)
  reactivate: boolean;
}

/** Somebody or some department that a text can name. */
export const Mentionable = createUnionType({
  name: 'Mentionable',
  types: () => [Person, Department] as const,
  resolveType: (value: object) => ('kind' in value ? Person : Department),
});

@ObjectType()
export class DirectoryChoice {
  @Field(() => String)
  value: string;

  @Field(() => Number)
  people: number;
}

/** What the directory can be narrowed to. */
@ObjectType()
export class DirectoryChoices {
  @Field(() => [DirectoryChoice])
  places: DirectoryChoice[];

  @Field(() => [DirectoryChoice])
  skills: DirectoryChoice[];
}
