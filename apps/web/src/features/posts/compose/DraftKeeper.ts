import type { Refusal } from '@plenum/contract';

export const SAVE_AFTER_MS = 1000;
export const RETRY_AFTER_MS = 5000;
/** How long publishing waits for a save under way: the server keeps a draft that is published from coming back. */
export const STOP_AFTER_MS = 3000;

export type KeeperState = 'idle' | 'waiting' | 'saving' | 'saved' | 'failed';
export type SaveDraft<Content> = (
  id: string,
  content: Content,
  version: number,
) => Promise<{ version: number; refused?: undefined } | { refused: Refusal }>;

/** What the browser keeps of it, so that a crash within the second before saving loses nothing either. */
export type LocalDraft<Content> = { id: string; version: number; content: Content; dirty: boolean };

type Options<Content> = {
  start: { id: string; version: number };
  makeId: () => string;
  save: SaveDraft<Content>;
  /** Undefined when there is nothing to keep any more. */
  keepLocally: (draft: LocalDraft<Content> | undefined) => void;
};

/**
 * Keeps one draft on the server: a pause in writing saves it, one save at a time, the latest words always last. When
 * somebody's other window has changed or ended the draft, the words go on as a draft of their own.
 */
export class DraftKeeper<Content> {
  private id: string;
  private version: number;
  private content: Content | undefined;
  private dirty = false;
  private stopped = false;
  private ended = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;
  private state: KeeperState = 'idle';
  private readonly listeners = new Set<() => void>();

  constructor(private readonly options: Options<Content>) {
    this.id = options.start.id;
    this.version = options.start.version;
    if (this.version > 0) this.state = 'saved';
  }

  get draftId(): string {
    return this.id;
  }
  get draftVersion(): number {
    return this.version;
  }
  getState = (): KeeperState => this.state;
  subscribe = (heard: () => void): (() => void) => {
    this.listeners.add(heard);
    return () => this.listeners.delete(heard);
  };

  change(content: Content): void {
    if (this.stopped) return;
    this.content = content;
    this.dirty = true;
    this.keep();
    this.wait(SAVE_AFTER_MS);
    if (this.state !== 'saving') this.move('waiting');
  }

  /** Saves at once what is not saved yet. Resolves to whether the server has the latest words. */
  async flush(): Promise<boolean> {
    if (this.stopped) return !this.dirty;
    clearTimeout(this.timer);
    await this.running;
    if (this.dirty) await this.run();
    return !this.dirty;
  }

  /** Nothing is saved after this; resolves when what was under way has ended, or has taken too long. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    if (this.running) await Promise.race([this.running, new Promise((late) => setTimeout(late, STOP_AFTER_MS))]);
  }

  /** Publishing was refused: writing goes on. */
  resume(): void {
    this.stopped = false;
    if (this.dirty) this.wait(SAVE_AFTER_MS);
  }

  /** It has been published or discarded. */
  forget(): void {
    this.stopped = this.ended = true;
    clearTimeout(this.timer);
    this.options.keepLocally(undefined);
  }

  private wait(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.run(), ms);
  }

  private run(): Promise<void> {
    this.running ??= this.saveOnce().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  private async saveOnce(): Promise<void> {
    while (this.dirty && this.content !== undefined) {
      this.dirty = false;
      this.move('saving');
      const outcome = await this.options.save(this.id, this.content, this.version);
      if (outcome.refused) {
        this.dirty = true;
        if (!this.goOnAfter(outcome.refused)) return;
      } else this.version = outcome.version;
      if (this.stopped) break;
    }
    this.keep();
    this.move(this.dirty ? 'waiting' : 'saved');
  }

  private goOnAfter({ code }: Refusal): boolean {
    if ((code === 'STALE' || code === 'NOT_FOUND') && this.version > 0) {
      this.id = this.options.makeId();
      this.version = 0;
      return true;
    }
    this.keep();
    this.move('failed');
    if (!this.stopped && (code === 'UNAVAILABLE' || code === 'RATE_LIMITED')) this.wait(RETRY_AFTER_MS);
    return false;
  }

  private keep(): void {
    if (this.ended) return;
    const { id, version, content, dirty } = this;
    if (content !== undefined) this.options.keepLocally({ id, version, content, dirty });
  }

  private move(state: KeeperState): void {
    if (this.state === state) return;
    this.state = state;
    this.listeners.forEach((heard) => heard());
  }
}
