const WEEK = 7 * 86_400_000;

/** "21:50" today, "Mon 21:50" within a week, else "29 Mar", with the year when it is another one. */
export function mutedWord(until: Date, locale: string, now = new Date()): string {
  const time = { hour: '2-digit', minute: '2-digit' } as const;
  const date = { day: 'numeric', month: 'short' } as const;
  const today = until.toDateString() === now.toDateString();
  const thisWeek = until.getTime() - now.getTime() < WEEK;
  const thisYear = until.getFullYear() === now.getFullYear();
  const format: Intl.DateTimeFormatOptions = today
    ? time
    : thisWeek
      ? { weekday: 'short', ...time }
      : { ...date, ...(thisYear ? {} : { year: 'numeric' }) };
  return new Intl.DateTimeFormat(locale, format).format(until);
}
