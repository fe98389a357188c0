import { Injectable } from '@nestjs/common';
import { type DepartmentId } from '@plenum/contract';
import { Loader, type Viewer } from '@plenum/platform';
import { type DepartmentName, DepartmentQueries, type DepartmentRow } from './department.queries';

@Injectable()
export class DepartmentLoader extends Loader<DepartmentId, DepartmentRow | null> {
  constructor(private readonly departments: DepartmentQueries) {
    super();
  }
  protected batch(viewer: Viewer, ids: readonly DepartmentId[]) {
    return this.departments.byIds(viewer, ids);
  }
}

@Injectable()
export class DepartmentPathLoader extends Loader<DepartmentId, DepartmentName[]> {
  constructor(private readonly departments: DepartmentQueries) {
    super();
  }
  protected batch(viewer: Viewer, ids: readonly DepartmentId[]) {
    return this.departments.paths(viewer, ids);
  }
}

@Injectable()
export class DepartmentChildrenLoader extends Loader<DepartmentId, DepartmentRow[]> {
  constructor(private readonly departments: DepartmentQueries) {
    super();
  }
  protected batch(viewer: Viewer, ids: readonly DepartmentId[]) {
    return this.departments.children(viewer, ids);
  }
}
