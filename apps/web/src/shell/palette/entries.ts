import { chooseAppearance, useShortcuts, type Keys, type Theme } from '@plenum/client-ui';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMe } from '../../features/session/Me';
import { useSignOut } from '../../features/session/useSignOut';
import { useDoors } from '../frame/doors';

export type Entry = {
  id: string;
  group: string;
  title: string;
  /** What tells two of the same name apart. */
  note?: string;
  face?: { name: string; seed: string; picture?: string | null; shape?: 'group' };
  keys?: Keys;
  run: () => void;
};

const themes: readonly Theme[] = ['light', 'dark', 'system'];

/** Everything one can go to or do from anywhere: the doors, what has a key on this page, and what stands behind my face. */
export function useEntries(): Entry[] {
  const { t } = useTranslation('shell');
  const me = useMe();
  const navigate = useNavigate();
  const shortcuts = useShortcuts();
  const { signOut } = useSignOut();
  const go = t('palette.go');
  const act = t('palette.do');
  const to = (id: string, title: string, path: string, keys?: Keys): Entry => ({
    id,
    group: go,
    title,
    keys,
    run: () => void navigate(path),
  });
  const doors = useDoors().map(({ name, to: path, key }) => to(`go ${name}`, t(`doors.${name}`), path, `g ${key}`));
  const known = new Set(doors.map((door) => door.keys));
  const deeds = shortcuts
    .filter(({ keys, everywhere }) => !known.has(keys) && !everywhere && keys !== '/')
    .map(({ keys, title, run }) => ({ id: `key ${keys}`, group: act, title, keys, run }));
  return [
    ...doors,
    to('profile', t('me.profile'), `/people/${me.id}`),
    to('drafts', t('me.drafts'), '/drafts'),
    to('settings', t('me.settings'), '/settings'),
    ...deeds,
    ...themes.map((theme) => ({
      id: `theme ${theme}`,
      group: act,
      title: `${t('me.theme')}: ${t(`me.themes.${theme}`)}`,
      run: () => chooseAppearance({ theme }),
    })),
    { id: 'sign out', group: act, title: t('me.signOut'), run: () => void signOut() },
  ];
}
