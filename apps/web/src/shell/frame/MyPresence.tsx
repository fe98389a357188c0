import { useLiveState, usePresence } from '@plenum/client-data';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../features/session/Me';
import css from './MyPresence.module.css';

/** Whether my colleagues see that I am here: told by the server, as they are told. */
export function MyPresence({ folded }: { folded: boolean }) {
  const { t } = useTranslation('shell');
  const here = usePresence(useMe().id);
  const connecting = useLiveState() === 'connecting';
  const state = here ? 'here' : 'away';
  const word = t(`presence.${state}.word`);
  if (connecting) return null;
  return (
    <span className={css.presence} data-tip={t(`presence.${state}.text`)} data-state={state}>
      <span className={css.dot} aria-hidden />
      <span className={css.word} data-folded={folded || undefined}>
        {word}
      </span>
    </span>
  );
}
