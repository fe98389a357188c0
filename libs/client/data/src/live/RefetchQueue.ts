import type { Signal, SignalName } from '@plenum/contract';

/** Signals that come within this time are answered by one question. */
export const COALESCE_MS = 50;
/** Added at random, so that a thousand screens that heard the same do not ask in the same instant. */
export const JITTER_MS = 150;
/** Without a socket what is on screen is asked for again this often: with the two above and the answer, within 3 s. */
export const POLL_MS = 2400;

export type Interest = {
  name: SignalName;
  /** One id, several, or a rule; a rule hears only what is pushed unasked or watched by others. */
  id: string | readonly string[] | ((id: string) => boolean);
  /** Asks again through the normal query. `changed` are the ids that signals named; after a gap it is `all`. */
  refetch: (changed: readonly string[] | 'all') => unknown;
};

type Entry = { interest: Interest; onScreen: boolean; due: Set<string> | 'all' | undefined; running: boolean };

const concerns = ({ id }: Interest, changed: string): boolean =>
  typeof id === 'function' ? id(changed) : typeof id === 'string' ? id === changed : id.includes(changed);

/**
 * Turns hints into questions. It knows nothing of sockets or screens: it is told what was heard, whether the socket is up
 * and whether anybody is looking, and decides when which query runs again.
 */
export class RefetchQueue {
  private readonly entries = new Set<Entry>();
  private readonly versions = new Map<string, number>();
  private connected = false;
  private looking = true;
  private flushing: ReturnType<typeof setTimeout> | undefined;
  private polling: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly random: () => number = Math.random) {}

  add(interest: Interest): { leave: () => void; setOnScreen: (onScreen: boolean) => void } {
    const entry: Entry = { interest, onScreen: true, due: undefined, running: false };
    this.entries.add(entry);
    this.watchPolling();
    return {
      leave: () => {
        this.entries.delete(entry);
        this.watchPolling();
      },
      setOnScreen: (onScreen) => {
        entry.onScreen = onScreen;
        if (onScreen && entry.due) this.schedule();
      },
    };
  }

  hear(batch: readonly Signal[]): void {
    for (const { name, id, version } of batch) {
      const key = `${name} ${id}`;
      if (version <= (this.versions.get(key) ?? -1)) continue;
      this.versions.set(key, version);
      for (const entry of this.entries) {
        if (entry.interest.name === name && concerns(entry.interest, id)) this.mark(entry, id);
      }
    }
  }

  /** A socket that comes back without having kept what was missed means that everything shown may be old. */
  setConnected(connected: boolean, missedNothing = false): void {
    const returned = connected && !this.connected;
    this.connected = connected;
    if (returned && !missedNothing) this.markAll();
    this.watchPolling();
  }

  /** Whether the window is visible and has the focus. */
  setLooking(looking: boolean): void {
    const returned = looking && !this.looking;
    this.looking = looking;
    if (returned && !this.connected) this.markAll();
    if (returned) this.schedule();
    this.watchPolling();
  }

  private mark(entry: Entry, id: string): void {
    if (entry.due !== 'all') entry.due = (entry.due ?? new Set()).add(id);
    this.schedule();
  }

  private markAll(): void {
    for (const entry of this.entries) entry.due = 'all';
    this.schedule();
  }

  private schedule(): void {
    if (this.flushing !== undefined || !this.looking) return;
    this.flushing = setTimeout(() => this.flush(), COALESCE_MS + Math.floor(this.random() * JITTER_MS));
  }

  private flush(): void {
    this.flushing = undefined;
    if (!this.looking) return;
    for (const entry of this.entries) if (entry.due && entry.onScreen && !entry.running) void this.run(entry);
  }

  /** One question of an interest at a time; what is heard meanwhile is asked afterwards, since the answer may be older. */
  private async run(entry: Entry): Promise<void> {
    const changed = entry.due === 'all' || entry.due === undefined ? 'all' : [...entry.due];
    entry.due = undefined;
    entry.running = true;
    try {
      await entry.interest.refetch(changed);
    } catch {
      // The query shows its own error; the next signal or poll asks again.
    } finally {
      entry.running = false;
      if (entry.due && this.entries.has(entry)) this.schedule();
    }
  }

  private watchPolling(): void {
    const needed = !this.connected && this.looking && this.entries.size > 0;
    if (needed && this.polling === undefined) this.polling = setInterval(() => this.markAll(), POLL_MS);
    if (!needed && this.polling !== undefined) {
      clearInterval(this.polling);
      this.polling = undefined;
    }
  }
}
