/** A past fact. `Payload` holds ids and plain values, never content or secrets. */
export interface NewEvent<Payload extends object = object> {
  readonly name: string;
  readonly payload: Payload;
}

/** A fact that has been committed. */
export interface RecordedEvent<Payload extends object = object> extends NewEvent<Payload> {
  /** Unique; grows with time but for transactions that overlap. Serves as a signal's version. */
  readonly id: number;
  readonly occurredAt: Date;
}

export interface EventKind<Payload extends object> {
  (payload: Payload): NewEvent<Payload>;
  readonly eventName: string;
}

/** ``export const postPublished = eventKind<{ postId: PostId }>('post.published')`` */
export function eventKind<Payload extends object>(eventName: string): EventKind<Payload> {
  return Object.assign((payload: Payload): NewEvent<Payload> => ({ name: eventName, payload }), { eventName });
}
