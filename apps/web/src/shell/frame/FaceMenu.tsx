import { UnstyledButton } from '@mantine/core';
import { ActionMenu, Avatar, chooseAppearance, useAppearance, type MenuEntry, type Theme } from '@plenum/client-ui';
import IconDeviceDesktop from '@tabler/icons-react/dist/esm/icons/IconDeviceDesktop.mjs';
import IconKeyboard from '@tabler/icons-react/dist/esm/icons/IconKeyboard.mjs';
import IconLogout from '@tabler/icons-react/dist/esm/icons/IconLogout.mjs';
import IconMoon from '@tabler/icons-react/dist/esm/icons/IconMoon.mjs';
import IconSettings from '@tabler/icons-react/dist/esm/icons/IconSettings.mjs';
import IconSun from '@tabler/icons-react/dist/esm/icons/IconSun.mjs';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../features/session/Me';
import { useSignOut } from '../../features/session/useSignOut';
import { useOverlays } from '../overlays';
import { doorsFor } from './doors';
import css from './FaceMenu.module.css';

const themes: { theme: Theme; icon: typeof IconSun }[] = [
  { theme: 'light', icon: IconSun },
  { theme: 'dark', icon: IconMoon },
  { theme: 'system', icon: IconDeviceDesktop },
];

/** What stands behind my face; on a phone also the doors that its bar has no room for. */
export function FaceMenu({ phone }: { phone: boolean }) {
  const { t } = useTranslation('shell');
  const me = useMe();
  const { theme: chosen } = useAppearance();
  const { signOut } = useSignOut();
  const { open } = useOverlays();
  const name = (
    <span className={css.row}>
      <Avatar name={me.name} seed={me.id} picture={me.picture?.thumb} size={40} />
      <span className={css.words}>
        <span className={css.name}>{me.name}</span>
        <span className={css.title}>{me.title || t('me.profile')}</span>
      </span>
    </span>
  );
  const hidden = doorsFor(me).filter(({ onPhone }) => phone && !onPhone);
  const entries = (): MenuEntry[] => [
    { label: name, to: `/people/${me.id}` },
    'line',
    ...hidden.map((door) => ({ label: t(`doors.${door.name}`), icon: door.icon, to: door.to })),
    { label: t('me.settings'), icon: IconSettings, to: '/settings' },
    ...(phone ? [] : [{ label: t('keyboard.title'), icon: IconKeyboard, keys: '?', run: () => open('keyboard') }]),
    'line',
    { heading: t('me.theme') },
    ...themes.map(({ theme, icon }) => ({
      label: t(`me.themes.${theme}`),
      icon,
      chosen: theme === chosen,
      run: () => chooseAppearance({ theme }),
    })),
    'line',
    { label: t('me.signOut'), icon: IconLogout, run: () => void signOut() },
  ];
  return (
    <ActionMenu entries={entries} width={264}>
      <UnstyledButton className={css.face} aria-label={`${t('me.menu')}: ${me.name}`}>
        <Avatar name={me.name} seed={me.id} picture={me.picture?.thumb} size={32} />
      </UnstyledButton>
    </ActionMenu>
  );
}
