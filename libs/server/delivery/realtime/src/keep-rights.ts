import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { type PersonId } from '@plenum/contract';
import { followsChanged } from '@plenum/follows';
import { apiTokenRevoked, sessionEnded } from '@plenum/identity';
import { personChanged, personDeactivated, rolesChanged } from '@plenum/people';
import { Subscriptions } from '@plenum/platform';
import { membershipChanged, spaceChanged } from '@plenum/spaces';
import { LiveDoor } from './live-door';
import { LiveRecovery } from './live-recovery';
import { LiveRooms } from './live-rooms';
import { type LiveSocket } from './live-socket';
import { Live } from './live.server';

/** A socket's rights end when they end: within milliseconds of the commit that took them. */
@Injectable()
export class KeepRights implements OnModuleInit {
  private readonly logger = new Logger(KeepRights.name);

  constructor(
    private readonly live: Live,
    private readonly rooms: LiveRooms,
    private readonly door: LiveDoor,
    private readonly recovery: LiveRecovery,
    private readonly subscriptions: Subscriptions,
  ) {}

  onModuleInit(): void {
    const on = this.subscriptions;
    on.live(sessionEnded, ({ payload }) =>
      this.end(payload.personId, (socket) => socket.data.viewer.sessionId === payload.sessionId),
    );
    on.live(apiTokenRevoked, ({ payload }) =>
      this.end(payload.personId, (socket) => socket.data.viewer.tokenId === payload.tokenId),
    );
    on.live(personDeactivated, ({ payload }) => this.end(payload.personId, () => true));
    on.live(rolesChanged, ({ payload }) => this.reviewPerson(payload.personId));
    on.live(personChanged, ({ payload }) => this.reviewPerson(payload.personId));
    on.live(followsChanged, ({ payload }) => this.reviewPerson(payload.personId));
    on.live(membershipChanged, ({ payload }) => this.reviewPerson(payload.personId));
    on.live(spaceChanged, ({ payload }) => {
      // Only a space that closes takes sight away from people who are not its members.
      if (payload.change !== 'visibility') return;
      this.recovery.rightsChanged('everybody');
      for (const socket of this.live.sockets()) this.review(socket);
    });
  }

  private end(personId: PersonId, which: (socket: LiveSocket) => boolean): void {
    this.recovery.rightsChanged(personId);
    for (const socket of this.live.sockets(personId)) if (which(socket)) socket.disconnect(true);
  }

  private reviewPerson(personId: PersonId): void {
    this.recovery.rightsChanged(personId);
    for (const socket of this.live.sockets(personId)) this.review(socket);
  }

  /** Reads the viewer anew, because roles and departments are part of it. When that fails the socket goes: it may come again. */
  private review(socket: LiveSocket): void {
    socket.data.revision += 1;
    void this.door
      .readmit(socket)
      .then(async (viewer) => {
        if (!viewer) return void socket.disconnect(true);
        socket.data.viewer = viewer;
        await this.rooms.review(socket);
      })
      .catch((error: unknown) => {
        this.logger.warn(`Rights could not be read again: ${(error as Error).message}`);
        socket.disconnect(true);
      });
  }
}
