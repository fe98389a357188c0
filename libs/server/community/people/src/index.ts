export { Administrators, type Appointment } from './administrators';
export { foldWords, wordsOf } from './fold-words';
export { changePicture } from './change-picture';
export { PersonEntity } from './person.entity';
export {
  personAdded,
  personChanged,
  personDeactivated,
  personReactivated,
  rolesChanged,
  type PersonFact,
} from './person.events';
export { PersonLoader } from './person.loader';
export { PersonQueries } from './person.queries';
export { personCardJson, type PersonCardRow, type PictureUrls } from './person-card.sql';
export { PersonSearch } from './person-search.queries';
export { canReadPerson, readablePerson } from './person.policy';
export { Person, PersonConnection, PersonPicture } from './person.type';
export { refuseWithoutAdministrator } from './person-standing.service';
export { PeopleModule } from './people.module';
export { KnowPeople1763800020000 } from './migrations/1763800020000-know-people';
export { FindPeopleAsOneTypes1763800021000 } from './migrations/1763800021000-find-people-as-one-types';
export { WriteSearchLinesOnce1763800092000 } from './migrations/1763800092000-write-search-lines-once';
export { Viewers } from './viewers';
