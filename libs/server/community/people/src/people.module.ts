import { Module } from '@nestjs/common';
import { DepartmentsModule } from '@plenum/departments';
import { MemberCountLoader, StewardsLoader } from './department-staff.loader';
import { DepartmentStaffQueries } from './department-staff.queries';
import { DepartmentStaffResolver } from './department-staff.resolver';
import { Administrators } from './administrators';
import { DepartmentStaff } from './department-staff.service';
import { PersonDetailsResolver } from './person-details.resolver';
import { PersonSearch } from './person-search.queries';
import { PersonStanding } from './person-standing.service';
import { PersonWritesResolver } from './person-writes.resolver';
import { PersonDetailsLoader, PersonLoader } from './person.loader';
import { PersonQueries } from './person.queries';
import { PersonResolver } from './person.resolver';
import { People } from './person.service';
import { PersonSignals } from './person.signals';

@Module({
  imports: [DepartmentsModule],
  providers: [
    Administrators,
    DepartmentStaff,
    DepartmentStaffQueries,
    DepartmentStaffResolver,
    MemberCountLoader,
    People,
    PersonDetailsLoader,
    PersonDetailsResolver,
    PersonLoader,
    PersonQueries,
    PersonResolver,
    PersonSearch,
    PersonSignals,
    PersonStanding,
    PersonWritesResolver,
    StewardsLoader,
  ],
  exports: [Administrators, PersonLoader, PersonQueries, PersonSearch],
})
export class PeopleModule {}
