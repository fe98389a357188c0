const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const formats = new Map<string, Intl.DateTimeFormat>();
/** Making a format costs more than using it a thousand times; a feed shows hundreds of times. */
function format(locale: string, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${name}`;
  const found = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, found);
  return found;
}
const relatives = new Map<string, Intl.RelativeTimeFormat>();
function relative(locale: string): Intl.RelativeTimeFormat {
  const found = relatives.get(locale) ?? new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' });
  relatives.set(locale, found);
  return found;
}

const midnight = (at: Date) => new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime();

/** "now", "5 min ago", "yesterday", "14 Mar": never longer than a glance, never coarser than a day within a week. */
export function relativeTime(at: Date, now: Date, locale: string): string {
  const past = now.getTime() - at.getTime();
  const away = Math.abs(past);
  const rtf = relative(locale);
  if (away < 45 * SECOND) return rtf.format(0, 'second');
  if (away < HOUR) return rtf.format(-Math.sign(past) * Math.max(1, Math.floor(away / MINUTE)), 'minute');
  const days = Math.round((midnight(now) - midnight(at)) / DAY);
  if (days === 0) return rtf.format(-Math.sign(past) * Math.floor(away / HOUR), 'hour');
  if (Math.abs(days) < 7) return rtf.format(-days, 'day');
  if (at.getFullYear() === now.getFullYear())
    return format(locale, 'day', { day: 'numeric', month: 'short' }).format(at);
  return format(locale, 'date', { day: 'numeric', month: 'short', year: 'numeric' }).format(at);
}

export function absoluteTime(at: Date, locale: string): string {
  return format(locale, 'absolute', { dateStyle: 'full', timeStyle: 'short' }).format(at);
}

/** Milliseconds until the words may change. */
export function freshFor(at: Date, now: Date): number {
  const away = Math.abs(now.getTime() - at.getTime());
  if (away < HOUR) return MINUTE - (away % MINUTE) + 50;
  return 10 * MINUTE;
}
