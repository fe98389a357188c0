import {
  limitsLive,
  type ClientToServerEvents,
  type ServerToClientEvents,
  type Signal,
  type Watch,
  type WatchAnswer,
} from '@plenum/contract';
import type { Socket } from 'socket.io-client';

export type LiveSocket = Pick<
  Socket<ServerToClientEvents, ClientToServerEvents>,
  'on' | 'emit' | 'connect' | 'disconnect' | 'active' | 'connected' | 'recovered'
>;

/** `connecting` only before the first answer; afterwards a socket is up or it is being tried again. */
export type LiveState = 'connecting' | 'live' | 'down';

type Hears = {
  signals: (batch: Signal[]) => void;
  /** `missedNothing`: the server replayed what was sent while the socket was away. */
  connected: (connected: boolean, missedNothing: boolean) => void;
};

/** Watches asked for within this time travel in one call. */
const GATHER_MS = 20;
const RETRY_REFUSED_MS = 5000;
/** After being turned away. Spread, because a server that restarts turns everybody away at once. */
const KNOCK_AGAIN_MS = { least: 1000, spread: 2000 };

const keyOf = ({ name, id }: Watch) => `${name} ${id}`;

/** Keeps the socket's side of what is on screen: each thing watched once, however many components look at it. */
export class LiveConnection {
  private socket: LiveSocket | undefined;
  private state: LiveState = 'connecting';
  private readonly watches = new Map<string, { what: Watch; holders: number }>();
  private readonly joining = new Map<string, Watch>();
  private readonly leaving = new Map<string, Watch>();
  private gathering: ReturnType<typeof setTimeout> | undefined;
  private knocking: ReturnType<typeof setTimeout> | undefined;
  private readonly here = new Set<string>();
  private readonly listeners = new Set<() => void>();

  constructor(private readonly hears: Hears) {}

  /** `turnedAway`: the server closed the door itself. The session may have ended, or the server restarts. */
  attach(socket: LiveSocket, turnedAway: () => void): void {
    this.socket = socket;
    socket.on('connect', () => {
      this.move('live');
      // A session that the server recovered still has its rooms; asking again is cheap and joins are idempotent.
      for (const { what } of this.watches.values()) this.joining.set(keyOf(what), what);
      this.gather();
      this.hears.connected(true, socket.recovered);
    });
    const lost = () => {
      this.here.clear();
      this.move('down');
      this.hears.connected(false, false);
      // Whom the server itself sent away, socket.io does not bring back.
      if (this.socket !== socket || socket.active) return;
      this.knockAgain(socket);
      turnedAway();
    };
    socket.on('disconnect', lost);
    socket.on('connect_error', lost);
    socket.on('signals', this.hears.signals);
    socket.on('presence', (changes) => {
      for (const { personId, present } of changes) {
        if (present) this.here.add(personId);
        else this.here.delete(personId);
      }
      this.tell();
    });
  }

  /** There is nothing to attach. */
  outOfReach(): void {
    this.move('down');
  }

  close(): void {
    clearTimeout(this.gathering);
    clearTimeout(this.knocking);
    this.gathering = undefined;
    const { socket } = this;
    this.socket = undefined;
    socket?.disconnect();
  }

  watch(what: Watch): () => void {
    const key = keyOf(what);
    const held = this.watches.get(key) ?? { what, holders: 0 };
    held.holders++;
    this.watches.set(key, held);
    if (held.holders === 1 && !this.leaving.delete(key)) this.joining.set(key, what);
    this.gather();
    return () => {
      if (--held.holders > 0) return;
      this.watches.delete(key);
      if (!this.joining.delete(key)) this.leaving.set(key, what);
      this.gather();
    };
  }

  getState = (): LiveState => this.state;
  isHere = (personId: string): boolean => this.here.has(personId);
  subscribe = (heard: () => void): (() => void) => {
    this.listeners.add(heard);
    return () => this.listeners.delete(heard);
  };

  private knockAgain(socket: LiveSocket): void {
    clearTimeout(this.knocking);
    const { least, spread } = KNOCK_AGAIN_MS;
    this.knocking = setTimeout(() => socket.connect(), least + Math.random() * spread);
  }

  private gather(): void {
    this.gathering ??= setTimeout(() => {
      this.gathering = undefined;
      this.send();
    }, GATHER_MS);
  }

  private send(): void {
    const { socket } = this;
    // What is asked for while the socket is away is asked when it connects.
    if (!socket?.connected) return;
    const leave = [...this.leaving.values()];
    const join = [...this.joining.values()];
    this.leaving.clear();
    this.joining.clear();
    if (leave.length > 0) socket.emit('unwatch', leave);
    for (let at = 0; at < join.length; at += limitsLive.watchesPerCall) {
      const part = join.slice(at, at + limitsLive.watchesPerCall);
      socket.emit('watch', part, (answers) => this.answered(part, answers));
    }
  }

  /** What may not be seen is not asked for again: the query will say the same. What was too much at once is. */
  private answered(asked: Watch[], answers: WatchAnswer[]): void {
    const refused = asked.filter((_, at) => answers[at]?.ok === false && answers[at].code === 'RATE_LIMITED');
    if (refused.length === 0) return;
    setTimeout(() => {
      for (const what of refused) if (this.watches.has(keyOf(what))) this.joining.set(keyOf(what), what);
      this.gather();
    }, RETRY_REFUSED_MS);
  }

  private move(state: LiveState): void {
    if (this.state === state) return;
    this.state = state;
    this.tell();
  }

  private tell(): void {
    this.listeners.forEach((heard) => heard());
  }
}
