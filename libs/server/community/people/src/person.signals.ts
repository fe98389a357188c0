import { Injectable, type OnModuleInit } from '@nestjs/common';
import { rooms, SignalMap, type Telling } from '@plenum/platform';
import { type PersonFact, personChanged, personDeactivated, personReactivated, rolesChanged } from './person.events';

/** Who has the person on screen, and the person's own screens: what one may do and is called stands on all of them. */
const tellings = ({ personId }: PersonFact): Telling[] => [
  { rooms: [rooms.about(personId)], signals: [{ name: 'person', id: personId }] },
  { rooms: [rooms.person(personId)], signals: [{ name: 'me', id: personId }] },
];

@Injectable()
export class PersonSignals implements OnModuleInit {
  constructor(private readonly signals: SignalMap) {}

  onModuleInit(): void {
    for (const kind of [personChanged, personDeactivated, personReactivated, rolesChanged]) {
      this.signals.tell(kind, tellings);
    }
  }
}
