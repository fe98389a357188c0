import { Query, Resolver } from '@nestjs/graphql';
import { found, Me, Request, type RequestContext, SignedIn, type Viewer } from '@plenum/platform';
import { Person, PersonLoader } from '@plenum/people';

@Resolver()
export class MeResolver {
  constructor(private readonly people: PersonLoader) {}

  @Query(() => Person, { description: 'The one who asks.' })
  @SignedIn()
  async me(@Me() me: Viewer, @Request() request: RequestContext) {
    return found(await this.people.in(request).load(me.id));
  }
}
