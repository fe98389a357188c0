import { useLocale } from '@plenum/client-ui';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hoursAhead } from './local-time';

const MINUTE = 60_000;

/** What their clock shows now, and how far that is from mine. */
export function LocalTime({ timeZone }: { timeZone: string }) {
  const { t } = useTranslation('people');
  const locale = useLocale();
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = window.setInterval(() => setNow(new Date()), MINUTE / 2);
    return () => window.clearInterval(timer);
  }, []);
  const time = new Intl.DateTimeFormat(locale, { timeZone, weekday: 'short', hour: 'numeric', minute: '2-digit' });
  const hours = hoursAhead(timeZone, Intl.DateTimeFormat().resolvedOptions().timeZone, now);
  const amount = new Intl.NumberFormat(locale).format(Math.abs(hours));
  const away = hours === 0 ? t('time.same') : hours > 0 ? t('time.ahead', { amount }) : t('time.behind', { amount });
  return (
    <span title={timeZone.replaceAll('_', ' ')}>
      {time.format(now)} · {away}
    </span>
  );
}
