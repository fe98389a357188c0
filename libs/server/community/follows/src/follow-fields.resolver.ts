import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type StreamId } from '@plenum/contract';
import { Department } from '@plenum/departments';
import { Person } from '@plenum/people';
import { Request, type RequestContext } from '@plenum/platform';
import { FollowerCountLoader, FollowStateLoader } from './follow.loader';
import { ViewerFollow } from './follow.type';

const streamOf = ({ id }: Person | Department) => id as string as StreamId;

@Resolver(() => Person)
export class PersonFollowResolver {
  constructor(
    private readonly states: FollowStateLoader,
    private readonly counts: FollowerCountLoader,
  ) {}

  @ResolveField(() => ViewerFollow)
  viewerFollow(@Parent() person: Person, @Request() request: RequestContext) {
    return this.states.in(request).load(streamOf(person));
  }

  @ResolveField(() => Int)
  followers(@Parent() person: Person, @Request() request: RequestContext) {
    return this.counts.in(request).load(streamOf(person));
  }
}

@Resolver(() => Department)
export class DepartmentFollowResolver {
  constructor(private readonly states: FollowStateLoader) {}

  @ResolveField(() => ViewerFollow)
  viewerFollow(@Parent() department: Department, @Request() request: RequestContext) {
    return this.states.in(request).load(streamOf(department));
  }
}
