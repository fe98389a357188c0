import { Args, ID, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Locale, Role } from '@plenum/contract';
import { Department } from '@plenum/departments';
import { Me, PageArgs, Request, type RequestContext, toPage, type Viewer } from '@plenum/platform';
import { PersonSearch } from './person-search.queries';
import { PersonDetailsLoader, PersonLoader } from './person.loader';
import { canDeactivate, canEditPeople, canReactivate, canReadAdministration, canReadContact } from './person.policy';
import { Person, PersonConnection, PersonPermissions } from './person.type';

/** What a person's page shows beside the card: one batched statement, only when asked for. */
@Resolver(() => Person)
export class PersonDetailsResolver {
  constructor(
    private readonly details: PersonDetailsLoader,
    private readonly people: PersonLoader,
    private readonly search: PersonSearch,
  ) {}

  @ResolveField(() => String, { nullable: true, description: 'Null for guests, except their own.' })
  async email(@Parent() { id }: Person, @Me() me: Viewer, @Request() request: RequestContext) {
    return canReadContact(me, id) ? ((await this.of(id, request))?.email ?? null) : null;
  }

  @ResolveField(() => String, { nullable: true })
  async phone(@Parent() { id }: Person, @Me() me: Viewer, @Request() request: RequestContext) {
    return canReadContact(me, id) ? ((await this.of(id, request))?.phone ?? null) : null;
  }

  @ResolveField(() => String, { nullable: true })
  async place(@Parent() { id }: Person, @Me() me: Viewer, @Request() request: RequestContext) {
    return canReadContact(me, id) ? ((await this.of(id, request))?.place ?? null) : null;
  }

  @ResolveField(() => String)
  async about(@Parent() { id }: Person, @Request() request: RequestContext) {
    return (await this.of(id, request))?.about ?? '';
  }

  @ResolveField(() => String, { description: 'An IANA name such as Europe/Berlin.' })
  async timeZone(@Parent() { id }: Person, @Request() request: RequestContext) {
    return (await this.of(id, request))?.timeZone ?? 'UTC';
  }

  @ResolveField(() => Locale)
  async locale(@Parent() { id }: Person, @Request() request: RequestContext) {
    return (await this.of(id, request))?.locale ?? Locale.en;
  }

  @ResolveField(() => [String], { description: 'What the person can help with.' })
  async skills(@Parent() { id }: Person, @Request() request: RequestContext) {
    return (await this.of(id, request))?.skills ?? [];
  }

  @ResolveField(() => Int, { nullable: true })
  async version(@Parent() { id }: Person, @Request() request: RequestContext) {
    return (await this.of(id, request))?.version ?? null;
  }

  @ResolveField(() => ID, { nullable: true })
  async externalId(@Parent() { id }: Person, @Me() me: Viewer, @Request() request: RequestContext) {
    return canReadAdministration(me, id) ? ((await this.of(id, request))?.externalId ?? null) : null;
  }

  @ResolveField(() => [Role], { description: 'Empty for those who may not know.' })
  async roles(@Parent() { id }: Person, @Me() me: Viewer, @Request() request: RequestContext) {
    return canReadAdministration(me, id) ? ((await this.of(id, request))?.roles ?? []) : [];
  }

  @ResolveField(() => [Department], { description: 'Departments the person serves in besides the home department.' })
  async servesIn(@Parent() { id }: Person, @Me() me: Viewer, @Request() request: RequestContext) {
    return canReadContact(me, id) ? ((await this.of(id, request))?.servesIn ?? []) : [];
  }

  @ResolveField(() => Person, { nullable: true })
  async manager(@Parent() { id }: Person, @Me() me: Viewer, @Request() request: RequestContext) {
    const managerId = canReadContact(me, id) ? (await this.of(id, request))?.managerId : null;
    return managerId ? this.people.in(request).load(managerId) : null;
  }

  @ResolveField(() => PersonConnection, { description: 'Who reports to this person, by name.' })
  reports(@Parent() { id }: Person, @Me() me: Viewer, @Args() { first, after }: PageArgs) {
    if (!canReadContact(me, id)) return toPage([], first, String, String);
    return this.search.page(me, { managerId: id }, first, after);
  }

  @ResolveField(() => PersonPermissions)
  viewerCan(@Parent() { id, active }: Person, @Me() me: Viewer): PersonPermissions {
    return {
      edit: canEditPeople(me),
      editProfile: me.id === id,
      deactivate: canDeactivate(me, { id, active }),
      reactivate: canReactivate(me, { active }),
    };
  }

  private of(id: Person['id'], request: RequestContext) {
    return this.details.in(request).load(id);
  }
}
