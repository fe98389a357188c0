import { type DepartmentId, type PersonId } from '@plenum/contract';
import { eventKind } from '@plenum/platform';

export interface DepartmentFact {
  departmentId: DepartmentId;
  /** Null where the house itself acted. */
  actorId: PersonId | null;
}

export const departmentAdded = eventKind<DepartmentFact>('department.added');
/** Name, description, place in the tree, stewards, or alive again. */
export const departmentChanged = eventKind<DepartmentFact>('department.changed');
export const departmentDeactivated = eventKind<DepartmentFact>('department.deactivated');
