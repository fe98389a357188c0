import { setTimeout as pause } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { type Doorbell } from './doorbell';

const POLL_MS = 500;

/**
 * Runs a step whenever the doorbell rings or half a second has passed, never twice at once, until it says that
 * nothing is left. Then it rests, so that what comes in quick succession is taken together; the first is taken at once.
 * A failing step is logged and tried again at the next poll.
 */
export class WakefulLoop {
  private readonly logger = new Logger(WakefulLoop.name);
  private timer: NodeJS.Timeout | undefined;
  private silence: (() => void) | undefined;
  private running: Promise<void> | undefined;
  private again = false;
  private stopped = false;

  constructor(
    private readonly name: string,
    private readonly doorbell: Doorbell,
    /** Answers whether more may be waiting. */
    private readonly step: () => Promise<boolean>,
    private readonly restMs: number,
  ) {}

  start(): void {
    this.silence = this.doorbell.onRing(() => this.wake());
    this.timer = setInterval(() => this.wake(), POLL_MS).unref();
    this.wake();
  }

  /** Resolves when the step under way has ended. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.silence?.();
    clearInterval(this.timer);
    await this.running;
  }

  private wake(): void {
    this.again = true;
    this.running ??= this.run().finally(() => (this.running = undefined));
  }

  private async run(): Promise<void> {
    try {
      while (this.again && !this.stopped) {
        this.again = false;
        if (await this.step()) this.again = true;
        else await pause(this.restMs);
      }
    } catch (error) {
      if (!this.stopped) this.logger.error(`${this.name}: ${(error as Error).message}`);
    }
  }
}
