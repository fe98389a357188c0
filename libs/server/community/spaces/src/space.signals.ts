import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type PersonId, type SpaceId } from '@plenum/contract';
import { rooms, SignalMap, type Telling } from '@plenum/platform';
import {
  invitationEnded,
  joinRequested,
  membershipChanged,
  peopleInvited,
  requestEnded,
  spaceChanged,
} from './space.events';

const space = (id: SpaceId): Telling => ({
  rooms: [rooms.members(id), rooms.about(id)],
  signals: [{ name: 'space', id }],
});

/** The person whose own standing changed, who may be neither a member nor have the space on screen. */
const person = (id: PersonId, spaceId: SpaceId): Telling => ({
  rooms: [rooms.person(id)],
  signals: [
    { name: 'me', id },
    { name: 'space', id: spaceId },
  ],
});

/** Who hears that a space or somebody's standing in it changed. */
@Injectable()
export class SpaceSignals implements OnModuleInit {
  constructor(private readonly signals: SignalMap) {}

  onModuleInit(): void {
    const both = (fact: { spaceId: SpaceId; personId: PersonId }) => [
      space(fact.spaceId),
      person(fact.personId, fact.spaceId),
    ];
    this.signals.tell(spaceChanged, ({ spaceId }) => [space(spaceId)]);
    this.signals.tell(membershipChanged, both);
    this.signals.tell(joinRequested, both);
    this.signals.tell(requestEnded, both);
    this.signals.tell(invitationEnded, both);
    this.signals.tell(peopleInvited, ({ spaceId, personIds }) => [
      space(spaceId),
      ...personIds.map((id) => person(id, spaceId)),
    ]);
  }
}
