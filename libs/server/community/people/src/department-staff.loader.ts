import { Injectable } from '@nestjs/common';
import { type DepartmentId } from '@plenum/contract';
import { Loader, type Viewer } from '@plenum/platform';
import { DepartmentStaffQueries } from './department-staff.queries';
import { type PersonCardRow } from './person-card.sql';

@Injectable()
export class StewardsLoader extends Loader<DepartmentId, PersonCardRow[]> {
  constructor(private readonly staff: DepartmentStaffQueries) {
    super();
  }
  protected batch(viewer: Viewer, ids: readonly DepartmentId[]) {
    return this.staff.stewards(viewer, ids);
  }
}

@Injectable()
export class MemberCountLoader extends Loader<DepartmentId, number> {
  constructor(private readonly staff: DepartmentStaffQueries) {
    super();
  }
  protected batch(viewer: Viewer, ids: readonly DepartmentId[]) {
    return this.staff.memberCounts(viewer, ids);
  }
}
