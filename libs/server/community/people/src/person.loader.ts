import { Injectable } from '@nestjs/common';
import { type PersonId } from '@plenum/contract';
import { Loader, type Viewer } from '@plenum/platform';
import { type PersonCardRow } from './person-card.sql';
import { type PersonDetails, PersonQueries } from './person.queries';

@Injectable()
export class PersonLoader extends Loader<PersonId, PersonCardRow | null> {
  constructor(private readonly people: PersonQueries) {
    super();
  }
  protected batch(viewer: Viewer, ids: readonly PersonId[]) {
    return this.people.byIds(viewer, ids);
  }
}

@Injectable()
export class PersonDetailsLoader extends Loader<PersonId, PersonDetails | null> {
  constructor(private readonly people: PersonQueries) {
    super();
  }
  protected batch(viewer: Viewer, ids: readonly PersonId[]) {
    return this.people.details(viewer, ids);
  }
}
