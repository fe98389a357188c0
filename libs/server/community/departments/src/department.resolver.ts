import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type DepartmentId } from '@plenum/contract';
import { Administrators, found, Me, Request, type RequestContext, SignedIn, type Viewer } from '@plenum/platform';
import { DepartmentChanges, DepartmentMove, NewDepartment } from './department.inputs';
import { DepartmentChildrenLoader, DepartmentLoader, DepartmentPathLoader } from './department.loader';
import { canEditDepartments, canReadStructure } from './department.policy';
import { DepartmentQueries } from './department.queries';
import { Departments } from './department.service';
import { Department, DepartmentPermissions, toDepartment } from './department.type';

@Resolver(() => Department)
export class DepartmentResolver {
  constructor(
    private readonly organisation: Departments,
    private readonly queries: DepartmentQueries,
    private readonly rows: DepartmentLoader,
    private readonly paths: DepartmentPathLoader,
    private readonly childrenOf: DepartmentChildrenLoader,
  ) {}

  @Query(() => Department)
  @SignedIn()
  async department(@Args('id', { type: () => ID }) id: DepartmentId, @Request() request: RequestContext) {
    return toDepartment(found(await this.rows.in(request).load(id)));
  }

  @Query(() => [Department], { description: 'The whole tree, parents before children, siblings by name.' })
  @SignedIn()
  async departments(
    @Me() me: Viewer,
    @Request() request: RequestContext,
    @Args('withFormer', { type: () => Boolean, defaultValue: false }) withFormer: boolean,
  ) {
    const rows = await this.queries.tree(me, withFormer);
    const loader = this.rows.in(request);
    return rows.map((row) => toDepartment((loader.prime(row.id, row), row)));
  }

  @ResolveField(() => String)
  async description(@Parent() { id }: Department, @Me() me: Viewer, @Request() request: RequestContext) {
    return canReadStructure(me) ? ((await this.rows.in(request).load(id))?.description ?? '') : '';
  }

  @ResolveField(() => Int, { nullable: true })
  async version(@Parent() { id }: Department, @Request() request: RequestContext) {
    return (await this.rows.in(request).load(id))?.version ?? null;
  }

  @ResolveField(() => Boolean)
  async active(@Parent() { id }: Department, @Request() request: RequestContext) {
    return (await this.rows.in(request).load(id))?.active ?? true;
  }

  @ResolveField(() => [Department], { description: 'From the top down to the department itself.' })
  path(@Parent() { id }: Department, @Request() request: RequestContext) {
    return this.paths.in(request).load(id);
  }

  @ResolveField(() => Department, { nullable: true })
  async parent(@Parent() { id }: Department, @Me() me: Viewer, @Request() request: RequestContext) {
    const row = canReadStructure(me) ? await this.rows.in(request).load(id) : null;
    return row?.parentId ? this.rows.in(request).load(row.parentId) : null;
  }

  @ResolveField(() => [Department])
  children(@Parent() { id }: Department, @Request() request: RequestContext) {
    return this.childrenOf.in(request).load(id);
  }

  @ResolveField(() => DepartmentPermissions)
  viewerCan(@Me() me: Viewer): DepartmentPermissions {
    return { edit: canEditDepartments(me) };
  }

  @Mutation(() => Department)
  @Administrators()
  async addDepartment(@Me() me: Viewer, @Args('department') department: NewDepartment) {
    return toDepartment(await this.organisation.add(me, department));
  }

  @Mutation(() => Department)
  @Administrators()
  async editDepartment(@Me() me: Viewer, @Args('department') changes: DepartmentChanges) {
    return toDepartment(await this.organisation.edit(me, changes));
  }

  @Mutation(() => Department)
  @Administrators()
  async moveDepartment(@Me() me: Viewer, @Args('department') move: DepartmentMove) {
    return toDepartment(await this.organisation.move(me, move));
  }

  @Mutation(() => Department)
  @Administrators()
  async reactivateDepartment(
    @Me() me: Viewer,
    @Args('id', { type: () => ID }) id: DepartmentId,
    @Args('version', { type: () => Int }) version: number,
  ) {
    return toDepartment(await this.organisation.reactivate(me, id, version));
  }
}
