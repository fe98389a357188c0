import type { Refusal } from '@plenum/contract';

export type UnsentComment = {
  /** Stays the same however often it is tried, so that the server takes it once. */
  clientKey: string;
  postId: string;
  parentId?: string;
  text: string;
  writtenAt: string;
  /** `waiting`: the server could not be reached, and whether it has the comment is not known; it is tried again unasked. */
  state: 'sending' | 'waiting' | 'failed';
  refused?: Refusal;
};

export type SendComment = (
  draft: Pick<UnsentComment, 'clientKey' | 'postId' | 'parentId' | 'text'>,
) => Promise<Refusal | undefined>;

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Comments that are on their way. They live in the browser's storage until the server has them: a reload loses nothing. */
export class CommentOutbox {
  private entries: readonly UnsentComment[];
  private readonly trying = new Set<string>();
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly key: string,
    private readonly store: Store,
  ) {
    // What was on its way when the page went may have arrived or not: trying again with the same key does no harm.
    this.entries = read(store.getItem(key)).map((entry) =>
      entry.state === 'failed' ? entry : { ...entry, state: 'waiting' },
    );
  }

  list = (): readonly UnsentComment[] => this.entries;

  subscribe = (heard: () => void): (() => void) => {
    this.listeners.add(heard);
    return () => this.listeners.delete(heard);
  };

  /** Resolves to whether it has arrived. */
  async send(
    written: Pick<UnsentComment, 'clientKey' | 'postId' | 'parentId' | 'text'>,
    send: SendComment,
  ): Promise<boolean> {
    this.change([...this.entries, { ...written, writtenAt: new Date().toISOString(), state: 'sending' }]);
    return this.attempt(written.clientKey, send);
  }

  async tryAgain(clientKey: string, send: SendComment): Promise<boolean> {
    const state = this.entries.find((one) => one.clientKey === clientKey)?.state;
    if (state === 'failed') this.mark(clientKey, { state: 'sending', refused: undefined });
    return this.attempt(clientKey, send);
  }

  /** It has arrived and can be seen where it belongs, or its writer does not want it any more. */
  remove(clientKey: string): void {
    this.change(this.entries.filter((one) => one.clientKey !== clientKey));
  }

  private async attempt(clientKey: string, send: SendComment): Promise<boolean> {
    const entry = this.entries.find((one) => one.clientKey === clientKey);
    if (!entry || this.trying.has(clientKey)) return false;
    const { postId, parentId, text } = entry;
    this.trying.add(clientKey);
    const refused = await send({ clientKey, postId, parentId, text });
    this.trying.delete(clientKey);
    if (refused) this.mark(clientKey, { state: refused.code === 'UNAVAILABLE' ? 'waiting' : 'failed', refused });
    return !refused;
  }

  private mark(clientKey: string, change: Partial<UnsentComment>): void {
    this.change(this.entries.map((one) => (one.clientKey === clientKey ? { ...one, ...change } : one)));
  }

  private change(entries: readonly UnsentComment[]): void {
    this.entries = entries;
    if (entries.length === 0) this.store.removeItem(this.key);
    else this.store.setItem(this.key, JSON.stringify(entries));
    this.listeners.forEach((heard) => heard());
  }
}

function read(kept: string | null): UnsentComment[] {
  try {
    const entries: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(entries) ? (entries as UnsentComment[]) : [];
  } catch {
    return [];
  }
}
