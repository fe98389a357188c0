import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { Notices } from './notices';

const CHANNEL = 'plenum_outbox';
const COALESCE_MS = 15;

/**
 * Says that something was committed, in this process at once and in others by a coalesced notice. It carries nothing and
 * may be lost: readers poll too.
 */
@Injectable()
export class Doorbell implements BeforeApplicationShutdown {
  private readonly listeners = new Set<() => void>();
  private notifying: NodeJS.Timeout | undefined;
  private rung = false;

  constructor(private readonly notices: Notices) {
    notices.on(CHANNEL, () => this.wake());
  }

  ring(): void {
    this.wake();
    this.notifying ??= setTimeout(() => {
      this.notifying = undefined;
      void this.notices.send(CHANNEL);
    }, COALESCE_MS).unref();
  }

  /** Returns how to stop listening. */
  onRing(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Hears other processes too, from now on. */
  listen(): Promise<void> {
    return this.notices.listen();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearTimeout(this.notifying);
    this.listeners.clear();
  }

  private wake(): void {
    if (this.rung) return;
    this.rung = true;
    setImmediate(() => {
      this.rung = false;
      for (const listener of this.listeners) listener();
    });
  }
}
