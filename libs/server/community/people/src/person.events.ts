import { type PersonId } from '@plenum/contract';
import { eventKind } from '@plenum/platform';

export interface PersonFact {
  personId: PersonId;
  /** Null where the house itself acted. */
  actorId: PersonId | null;
}

export const personAdded = eventKind<PersonFact>('person.added');
/** Anything a card or a page shows. */
export const personChanged = eventKind<PersonFact>('person.changed');
/** What the person may do changed. */
export const rolesChanged = eventKind<PersonFact>('person.roles-changed');
/** Sessions and sockets of the person end. */
export const personDeactivated = eventKind<PersonFact>('person.deactivated');
export const personReactivated = eventKind<PersonFact>('person.reactivated');
