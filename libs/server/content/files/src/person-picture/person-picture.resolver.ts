import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { type FileId } from '@plenum/contract';
import { Person, PersonQueries } from '@plenum/people';
import { found, Me, SignedIn, type Viewer } from '@plenum/platform';
import { PersonPictures } from './person-pictures';

@Resolver(() => Person)
export class PersonPictureResolver {
  constructor(
    private readonly pictures: PersonPictures,
    private readonly people: PersonQueries,
  ) {}

  @Mutation(() => Person, { description: 'A picture I have uploaded becomes my face; null takes it away.' })
  @SignedIn()
  async setMyPicture(@Me() me: Viewer, @Args('fileId', { type: () => ID, nullable: true }) fileId: FileId | null) {
    await this.pictures.setMine(me, fileId ?? null);
    return found((await this.people.byIds(me, [me.id]))[0]);
  }
}
