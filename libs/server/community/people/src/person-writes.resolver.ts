import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Locale, type PersonId } from '@plenum/contract';
import { Administrators, found, Me, SignedIn, type Viewer } from '@plenum/platform';
import { PersonStanding } from './person-standing.service';
import { NewPerson, PersonChanges, PersonRoles, ProfileChanges } from './person.inputs';
import { PersonQueries } from './person.queries';
import { People } from './person.service';
import { Person } from './person.type';

@Resolver(() => Person)
export class PersonWritesResolver {
  constructor(
    private readonly people: People,
    private readonly standing: PersonStanding,
    private readonly queries: PersonQueries,
  ) {}

  @Mutation(() => Person)
  @Administrators()
  async addPerson(@Me() me: Viewer, @Args('person') person: NewPerson) {
    return this.card(me, await this.people.add(me, person));
  }

  @Mutation(() => Person)
  @Administrators()
  async editPerson(@Me() me: Viewer, @Args('person') changes: PersonChanges) {
    return this.card(me, await this.people.edit(me, changes));
  }

  @Mutation(() => Person, { description: 'One’s own words: place, telephone, skills, language, time zone.' })
  @SignedIn()
  async editMyProfile(@Me() me: Viewer, @Args('profile') changes: ProfileChanges) {
    return this.card(me, await this.people.editMyProfile(me, changes));
  }

  @Mutation(() => Person, { description: 'Of my screens, wherever I sign in, and of mails to me.' })
  @SignedIn()
  async chooseLanguage(@Me() me: Viewer, @Args('locale', { type: () => Locale }) locale: Locale) {
    return this.card(me, await this.people.chooseLanguage(me, locale));
  }

  @Mutation(() => Person, { description: 'Ends all sessions of the person; what was written stays, marked.' })
  @Administrators()
  async deactivatePerson(
    @Me() me: Viewer,
    @Args('id', { type: () => ID }) id: PersonId,
    @Args('version', { type: () => Int }) version: number,
  ) {
    return this.card(me, await this.standing.deactivate(me, id, version));
  }

  @Mutation(() => Person)
  @Administrators()
  async reactivatePerson(
    @Me() me: Viewer,
    @Args('id', { type: () => ID }) id: PersonId,
    @Args('version', { type: () => Int }) version: number,
  ) {
    return this.card(me, await this.standing.reactivate(me, id, version));
  }

  @Mutation(() => Person)
  @Administrators()
  async setPersonRoles(@Me() me: Viewer, @Args('person') roles: PersonRoles) {
    return this.card(me, await this.standing.setRoles(me, roles));
  }

  private async card(me: Viewer, { id }: { id: PersonId }) {
    return found((await this.queries.byIds(me, [id]))[0]);
  }
}
