import { Injectable } from '@nestjs/common';
import { limitsLive, type Watch, type WatchAnswer } from '@plenum/contract';
import { type Room } from '@plenum/platform';
import { LiveRights } from './live-rights';
import { type LiveSocket } from './live-socket';

const NAMES = new Set<unknown>(['stream', 'post', 'space', 'department', 'person']);

/** Puts sockets into rooms, and takes them out again when the right has gone. */
@Injectable()
export class LiveRooms {
  constructor(private readonly rights: LiveRights) {}

  async enterOwn(socket: LiveSocket): Promise<void> {
    await this.whileRightsStand(socket, async () => {
      const own = await this.rights.ownRooms(socket.data.viewer);
      return () => void socket.join(own);
    });
  }

  async watch(socket: LiveSocket, watches: readonly Watch[]): Promise<WatchAnswer[]> {
    const room = limitsLive.watchesPerSocket - socket.data.watches.size;
    const taken = watches.slice(0, Math.min(room, limitsLive.watchesPerCall));
    let answers: WatchAnswer[] = [];
    await this.whileRightsStand(socket, async () => {
      const found = await this.rights.roomsOf(socket.data.viewer, taken);
      return () => {
        answers = found.map((at, index) => this.enter(socket, at, taken[index]!));
      };
    });
    return [...answers, ...watches.slice(taken.length).map((): WatchAnswer => ({ ok: false, code: 'RATE_LIMITED' }))];
  }

  leave(socket: LiveSocket, watches: readonly Watch[]): void {
    const gone = new Set(watches.map(({ name, id }) => `${name} ${id}`));
    for (const [room, { name, id }] of socket.data.watches) {
      if (!gone.has(`${name} ${id}`)) continue;
      socket.data.watches.delete(room);
      // A stream one follows is heard of whether it is on screen or not.
      if (!room.startsWith('stream:')) void socket.leave(room);
    }
  }

  /** Leaves every room and enters again those that are still allowed. */
  async review(socket: LiveSocket): Promise<void> {
    socket.data.revision += 1;
    await this.whileRightsStand(socket, async () => {
      const watched = [...socket.data.watches.values()];
      const [own, found] = await Promise.all([
        this.rights.ownRooms(socket.data.viewer),
        this.rights.roomsOf(socket.data.viewer, watched),
      ]);
      return () => {
        const allowed = new Set<string>([socket.id, ...own, ...found.flatMap((room) => room ?? [])]);
        for (const room of socket.rooms) if (!allowed.has(room)) void socket.leave(room);
        for (const room of [...socket.data.watches.keys()]) if (!allowed.has(room)) socket.data.watches.delete(room);
        void socket.join(own);
      };
    });
  }

  private enter(socket: LiveSocket, room: Room | null, watch: Watch): WatchAnswer {
    if (!room) return { ok: false, code: 'NOT_FOUND' };
    socket.data.watches.set(room, watch);
    void socket.join(room);
    return { ok: true };
  }

  /** Asks, and acts on the answer only if nothing changed the socket's rights meanwhile; else asks again. */
  private async whileRightsStand(socket: LiveSocket, ask: () => Promise<() => void>): Promise<void> {
    while (socket.connected) {
      const { revision } = socket.data;
      const act = await ask();
      if (socket.data.revision !== revision) continue;
      act();
      return;
    }
  }
}

/** What came over the socket is anything at all until it has been looked at. */
export function readWatches(input: unknown): Watch[] | null {
  if (!Array.isArray(input) || input.length > limitsLive.watchesPerCall) return null;
  const isWatch = (item: unknown): item is Watch => {
    if (typeof item !== 'object' || item === null) return false;
    const { name, id } = item as Partial<Record<keyof Watch, unknown>>;
    return NAMES.has(name) && typeof id === 'string' && id.length <= 64;
  };
  return input.every(isWatch) ? input : null;
}
