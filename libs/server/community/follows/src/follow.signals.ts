import { Injectable, type OnModuleInit } from '@nestjs/common';
import { rooms, SignalMap } from '@plenum/platform';
import { followsChanged } from './follow.events';

/** What one follows is told to one's own screens only. */
@Injectable()
export class FollowSignals implements OnModuleInit {
  constructor(private readonly signals: SignalMap) {}

  onModuleInit(): void {
    this.signals.tell(followsChanged, ({ personId: id }) => [
      { rooms: [rooms.person(id)], signals: [{ name: 'me', id }] },
    ]);
  }
}
