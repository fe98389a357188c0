const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** However much it is used, a session ends after this. */
export const SESSION_LASTS = 30 * DAY;
/** Unused, it ends after this. */
export const SESSION_IDLE = 14 * DAY;
/** How exactly it is known when a session or token was last used. */
export const SEEN_EXACTNESS = 5 * MINUTE;
export const DEVICE_KNOWN_FOR = 180 * DAY;
/** More open sessions than this of one person: the longest unused ones end. */
export const SESSIONS_AT_ONCE = 40;

export const after = (time: Date, milliseconds: number): Date => new Date(time.getTime() + milliseconds);
export const before = (time: Date, milliseconds: number): Date => new Date(time.getTime() - milliseconds);
