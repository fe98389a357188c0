import { Args, ID, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type DepartmentId, type PersonId } from '@plenum/contract';
import { Department, toDepartment } from '@plenum/departments';
import { Administrators, Me, PageArgs, Request, type RequestContext, type Viewer } from '@plenum/platform';
import { MemberCountLoader, StewardsLoader } from './department-staff.loader';
import { DepartmentStaff } from './department-staff.service';
import { PersonSearch } from './person-search.queries';
import { Person, PersonConnection } from './person.type';

/** What departments have through their people. */
@Resolver(() => Department)
export class DepartmentStaffResolver {
  constructor(
    private readonly staff: DepartmentStaff,
    private readonly search: PersonSearch,
    private readonly stewardsOf: StewardsLoader,
    private readonly memberCounts: MemberCountLoader,
  ) {}

  @ResolveField(() => PersonConnection, { description: 'By name, with those of the departments below.' })
  people(@Parent() { id }: Department, @Me() me: Viewer, @Args() { first, after }: PageArgs) {
    return this.search.page(me, { departmentId: id }, first, after);
  }

  @ResolveField(() => [Person])
  stewards(@Parent() { id }: Department, @Request() request: RequestContext) {
    return this.stewardsOf.in(request).load(id);
  }

  @ResolveField(() => Int, { description: 'Living people at home here or below.' })
  memberCount(@Parent() { id }: Department, @Request() request: RequestContext) {
    return this.memberCounts.in(request).load(id);
  }

  @Mutation(() => Department)
  @Administrators()
  async setDepartmentStewards(
    @Me() me: Viewer,
    @Args('id', { type: () => ID }) id: DepartmentId,
    @Args('version', { type: () => Int }) version: number,
    @Args('personIds', { type: () => [ID] }) personIds: PersonId[],
  ) {
    return toDepartment(await this.staff.setStewards(me, id, version, personIds));
  }

  @Mutation(() => Department)
  @Administrators()
  async deactivateDepartment(
    @Me() me: Viewer,
    @Args('id', { type: () => ID }) id: DepartmentId,
    @Args('version', { type: () => Int }) version: number,
    @Args('movePeopleTo', { type: () => ID, nullable: true }) movePeopleTo?: DepartmentId | null,
  ) {
    return toDepartment(await this.staff.deactivate(me, id, version, movePeopleTo ?? null));
  }
}
