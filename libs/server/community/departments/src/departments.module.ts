import { Module } from '@nestjs/common';
import { DepartmentChildrenLoader, DepartmentLoader, DepartmentPathLoader } from './department.loader';
import { DepartmentQueries } from './department.queries';
import { DepartmentResolver } from './department.resolver';
import { Departments } from './department.service';
import { DepartmentSignals } from './department.signals';

@Module({
  providers: [
    DepartmentChildrenLoader,
    DepartmentLoader,
    DepartmentPathLoader,
    DepartmentQueries,
    DepartmentResolver,
    Departments,
    DepartmentSignals,
  ],
  exports: [DepartmentLoader, DepartmentQueries],
})
export class DepartmentsModule {}
