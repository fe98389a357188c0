import { type PersonId } from './ids';

/**
 * What can change under an open screen. A signal carries no content: the client asks again through the normal,
 * policy-checked query.
 */
export type SignalName =
  /** A post appeared in the stream `id` (place, person, department or topic). */
  | 'stream'
  /** The post `id` changed: text, state, counters. */
  | 'post'
  /** The comments of the post `id` changed. */
  | 'comments'
  /** The space `id` or one's membership in it changed. */
  | 'space'
  | 'department'
  | 'person'
  /** Something of my own changed (drafts, bookmarks, follows, roles, seen): `id` is the person's. */
  | 'me';

export interface Signal {
  name: SignalName;
  id: string;
  /** Grows with each change of the same name and id (the event's number); equal or lower is old news. */
  version: number;
}

/** What a screen asks to be told about. The server checks the right to it when joining and for as long as it lasts. */
export interface Watch {
  name: 'stream' | 'post' | 'space' | 'department' | 'person';
  id: string;
}

export type WatchAnswer = { ok: true } | { ok: false; code: 'NOT_FOUND' | 'RATE_LIMITED' };

export interface ServerToClientEvents {
  /** Signals that came together travel together. */
  signals: (batch: Signal[]) => void;
  /** Who is here now, of the people this client watches. */
  presence: (change: { personId: PersonId; present: boolean }[]) => void;
}

export interface ClientToServerEvents {
  watch: (what: Watch[], answer: (answers: WatchAnswer[]) => void) => void;
  unwatch: (what: Watch[]) => void;
}

export const LIVE_PATH = '/live';
/** Browsers cannot send this across sites without asking first. */
export const REQUEST_HEADER = 'x-plenum-request';
export const limitsLive = { watchesPerSocket: 300, watchesPerCall: 100 } as const;
