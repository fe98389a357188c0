import { useNetwork } from '@mantine/hooks';
import { useLiveState } from '@plenum/client-data';
import { useAnnounce } from '@plenum/client-ui';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './ConnectionPill.module.css';

/** A break that heals sooner is nobody's business. */
const QUIET_MS = 2500;

export function ConnectionPill() {
  const { t } = useTranslation('shell');
  const announce = useAnnounce();
  const state = useLiveState();
  const { online } = useNetwork();
  const [shown, setShown] = useState(false);
  const down = state === 'down' || !online;
  useEffect(() => {
    const timer = window.setTimeout(() => setShown(down), down ? QUIET_MS : 0);
    return () => window.clearTimeout(timer);
  }, [down]);
  const text = t(online ? 'connection.down' : 'connection.offline');
  const said = useRef(false);
  useEffect(() => {
    if (shown) announce(text);
    else if (said.current) announce(t('connection.back'));
    said.current = shown;
  }, [shown, text, announce, t]);
  if (!shown) return null;
  return (
    <span className={css.pill}>
      <span className={css.dot} />
      <span className={css.word}>{text}</span>
    </span>
  );
}
