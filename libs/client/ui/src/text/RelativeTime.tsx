import { useEffect, useState } from 'react';
import { useLocale } from './LocaleContext';
import { absoluteTime, freshFor, relativeTime } from './relative-time';

/** How long ago, kept true while it is looked at; the full date on hover, and for screen readers in the attribute. */
export function RelativeTime({ at }: { at: string | Date }) {
  const locale = useLocale();
  const [now, setNow] = useState(() => new Date());
  const date = typeof at === 'string' ? new Date(at) : at;
  const time = date.getTime();
  useEffect(() => {
    const timer = window.setTimeout(() => setNow(new Date()), freshFor(new Date(time), now));
    return () => window.clearTimeout(timer);
  }, [time, now]);
  return (
    <time dateTime={date.toISOString()} data-tip={absoluteTime(date, locale)}>
      {relativeTime(date, now, locale)}
    </time>
  );
}
