export { DepartmentEntity } from './department.entity';
export { departmentAdded, departmentChanged, departmentDeactivated, type DepartmentFact } from './department.events';
export { DepartmentLoader, DepartmentPathLoader } from './department.loader';
export { canEditDepartments, canReadDepartment, canReadStructure, readableDepartment } from './department.policy';
export { departmentAndBelow, DepartmentQueries, type DepartmentName, type DepartmentRow } from './department.queries';
export { lockDirectoryShape, tryLockDirectoryShape } from './department.tree';
export { Department, toDepartment } from './department.type';
export { DepartmentsModule } from './departments.module';
export { KeepDepartmentsAsATree1763800010000 } from './migrations/1763800010000-keep-departments-as-a-tree';
