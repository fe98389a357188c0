import {
  LIVE_PATH,
  type ClientToServerEvents,
  type ServerToClientEvents,
  type Signal,
  type Watch,
  type WatchAnswer,
} from '@plenum/contract';
import { io, type Socket } from 'socket.io-client';
import { type Caller, type TestApp } from './app';

/** One browser's socket, that remembers what it was told. */
export class LiveClient {
  readonly signals: Signal[] = [];
  readonly presence = new Map<string, boolean>();
  ended = false;

  private constructor(readonly socket: Socket<ServerToClientEvents, ClientToServerEvents>) {
    socket.on('signals', (batch) => this.signals.push(...batch));
    socket.on('presence', (changes) =>
      changes.forEach(({ personId, present }) => this.presence.set(personId, present)),
    );
    socket.on('disconnect', () => (this.ended = true));
  }

  /** Rejects with what the server said when it does not let the caller in. */
  static connect(app: TestApp, as: Caller, headers: Record<string, string> = {}): Promise<LiveClient> {
    const socket: Socket<ServerToClientEvents, ClientToServerEvents> = io(app.url, {
      path: LIVE_PATH,
      transports: ['websocket'],
      reconnection: false,
      forceNew: true,
      extraHeaders: {
        ...(as.cookie ? { cookie: as.cookie } : {}),
        ...(as.token ? { authorization: `Bearer ${as.token}` } : {}),
        ...headers,
      },
    });
    return new Promise((resolve, reject) => {
      const client = new LiveClient(socket);
      socket.on('connect', () => resolve(client));
      socket.on('connect_error', (error) => {
        socket.close();
        reject(error);
      });
    });
  }

  watch(...what: Watch[]): Promise<WatchAnswer[]> {
    return this.socket.timeout(5_000).emitWithAck('watch', what);
  }

  /** Whether this signal has come. */
  heard(name: Signal['name'], id: string): boolean {
    return this.signals.some((signal) => signal.name === name && signal.id === id);
  }

  /** The line goes dead, as in a tunnel. */
  async drop(): Promise<void> {
    this.socket.io.engine.close();
    await until('the line is dead', () => this.ended);
  }

  /** The same tab comes back. Whether the server took it for the same: then it keeps its rooms and gets what it missed. */
  async comeBack(): Promise<boolean> {
    const back = new Promise<void>((resolve, reject) => {
      this.socket.once('connect', resolve);
      this.socket.once('connect_error', reject);
    });
    this.ended = false;
    this.socket.connect();
    await back;
    return this.socket.recovered;
  }

  close(): void {
    this.socket.close();
  }
}

/** Waits until it is so, at most five seconds; then says what did not come. */
export async function until(what: string, isSo: () => boolean | Promise<boolean>, withinMs = 5_000): Promise<void> {
  const deadline = Date.now() + withinMs;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`Not within ${withinMs} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
