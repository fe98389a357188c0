const midnight = (at: Date) => new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime();
const DAY = 86_400_000;

/** "17:02", "yesterday 17:02", "12 Mar 17:02". */
export function dayAndTime(at: Date, now: Date, locale: string): string {
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(at);
  const days = Math.round((midnight(now) - midnight(at)) / DAY);
  if (days === 0) return time;
  const day =
    days === 1
      ? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-1, 'day')
      : new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' }).format(at);
  return `${day} ${time}`;
}
