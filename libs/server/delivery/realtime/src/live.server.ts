import { type BeforeApplicationShutdown, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { LIVE_PATH, type PersonId, type Signal, type Watch, type WatchAnswer } from '@plenum/contract';
import { LiveTail, Metrics, type Room, rooms, SignalMap, type Telling } from '@plenum/platform';
import { Server } from 'socket.io';
import { LiveDoor } from './live-door';
import { LiveRecovery, RECOVERY_MS } from './live-recovery';
import { LiveRooms, readWatches } from './live-rooms';
import { type LiveServer, type LiveSocket } from './live-socket';
import { Presence } from './presence';

/** A client sends little: watches, and that seldom. */
const MAX_FRAME_BYTES = 32 * 1024;

/** The sockets of this process: who is connected, and what they are told. Content never travels here. */
@Injectable()
export class Live implements OnModuleInit, BeforeApplicationShutdown {
  private readonly logger = new Logger(Live.name);
  private readonly waiting = new Map<string, { rooms: readonly Room[]; signals: Map<string, Signal> }>();
  private io: LiveServer | undefined;

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly door: LiveDoor,
    private readonly liveRooms: LiveRooms,
    private readonly recovery: LiveRecovery,
    private readonly presence: Presence,
    private readonly signals: SignalMap,
    private readonly tail: LiveTail,
    private readonly metrics: Metrics,
  ) {}

  onModuleInit(): void {
    const server: unknown = this.host.httpAdapter?.getHttpServer();
    if (!server) return; // A process without doors has no sockets.
    this.io = new Server(server as never, {
      path: LIVE_PATH,
      serveClient: false,
      transports: ['websocket', 'polling'],
      perMessageDeflate: false,
      httpCompression: false,
      maxHttpBufferSize: MAX_FRAME_BYTES,
      connectionStateRecovery: { maxDisconnectionDuration: RECOVERY_MS, skipMiddlewares: false },
      allowRequest: (request, decide) => decide(null, this.door.isOurs(request)),
    });
    this.recovery.guard(this.io);
    this.io.use((socket, next) => void this.door.admit(socket).then(() => next(), next));
    this.io.on('connection', (socket) => this.welcome(socket));
    this.presence.start((id, present) => this.tellPresence(id, present));
    this.signals.onTelling((telling, version) => this.gather(telling, version));
    this.tail.onBatch(() => this.flush());
    this.metrics.gauge('plenum_sockets', 'Sockets connected to this process.', () => this.connected);
  }

  /** All sockets of a person, or all there are. */
  sockets(personId?: PersonId): LiveSocket[] {
    const all = this.io?.sockets.sockets;
    if (!all) return [];
    if (personId === undefined) return [...all.values()];
    const ids = this.io!.sockets.adapter.rooms.get(rooms.person(personId)) ?? new Set<string>();
    return [...ids].flatMap((id) => all.get(id) ?? []);
  }

  get connected(): number {
    return this.io?.engine.clientsCount ?? 0;
  }

  async beforeApplicationShutdown(): Promise<void> {
    // Not `io.close()`: that would close the HTTP server, which still has answers to give.
    this.io?.disconnectSockets(true);
    this.io?.engine.close();
  }

  private welcome(socket: LiveSocket): void {
    const { viewer } = socket.data;
    const guarded = (work: Promise<unknown>) =>
      work.catch((error: unknown) => {
        this.logger.warn(`A socket's request failed: ${(error as Error).message}`);
        socket.disconnect(true);
      });
    // In the person's own room from the first moment on, so that the end of a session reaches it at once.
    void socket.join(rooms.person(viewer.id));
    void guarded(this.liveRooms.enterOwn(socket));
    this.presence.came(viewer.id);
    socket.on('disconnect', () => {
      socket.data.wentAt = Date.now();
      this.presence.went(viewer.id);
    });
    socket.on('watch', (input: unknown, answer: unknown) => {
      const watches = readWatches(input);
      if (!watches || typeof answer !== 'function') return void socket.disconnect(true);
      void guarded(this.watch(socket, watches, answer as (answers: WatchAnswer[]) => void));
    });
    socket.on('unwatch', (input: unknown) => {
      const watches = readWatches(input);
      if (!watches) return void socket.disconnect(true);
      this.liveRooms.leave(socket, watches);
    });
  }

  private async watch(socket: LiveSocket, watches: Watch[], answer: (answers: WatchAnswer[]) => void): Promise<void> {
    const answers = await this.liveRooms.watch(socket, watches);
    answer(answers);
    const here = watches.filter(
      ({ name, id }, at) => name === 'person' && answers[at]?.ok && this.presence.isHere(id as PersonId),
    );
    if (here.length > 0)
      socket.emit(
        'presence',
        here.map(({ id }) => ({ personId: id as PersonId, present: true })),
      );
  }

  private tellPresence(personId: PersonId, present: boolean): void {
    this.io?.to(rooms.about(personId)).emit('presence', [{ personId, present }]);
  }

  /** What is told to the same rooms in one batch goes in one frame, each thing once with its latest version. */
  private gather({ rooms: to, signals }: Telling, version: number): void {
    if (to.length === 0) return;
    const key = to.join(' ');
    const entry = this.waiting.get(key) ?? { rooms: to, signals: new Map<string, Signal>() };
    for (const signal of signals) entry.signals.set(`${signal.name} ${signal.id}`, { ...signal, version });
    this.waiting.set(key, entry);
  }

  private flush(): void {
    for (const { rooms: to, signals } of this.waiting.values())
      this.io?.to([...to]).emit('signals', [...signals.values()]);
    this.waiting.clear();
  }
}
