const DAY = 86_400_000;

/** "14:30" within a day, else "Fri 14 Mar". */
export function mutedWord(until: Date, locale: string, now = new Date()): string {
  const soon = until.getTime() - now.getTime() < DAY;
  const format: Intl.DateTimeFormatOptions = soon
    ? { hour: '2-digit', minute: '2-digit' }
    : { weekday: 'short', day: 'numeric', month: 'short' };
  return new Intl.DateTimeFormat(locale, format).format(until);
}
