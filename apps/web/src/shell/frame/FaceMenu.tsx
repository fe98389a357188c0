import { UnstyledButton } from '@mantine/core';
import { ActionMenu, Avatar, type MenuEntry } from '@plenum/client-ui';
import IconKeyboard from '@tabler/icons-react/dist/esm/icons/IconKeyboard.mjs';
import IconLogout from '@tabler/icons-react/dist/esm/icons/IconLogout.mjs';
import IconSettings from '@tabler/icons-react/dist/esm/icons/IconSettings.mjs';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../features/session/Me';
import { useSignOut } from '../../features/session/useSignOut';
import { useOverlays } from '../overlays';
import { doorsFor } from './doors';
import css from './FaceMenu.module.css';
import { useThemeEntries } from './theme-entries';

/** What stands behind my face; on a phone also the doors that its bar has no room for. */
export function FaceMenu({ phone }: { phone: boolean }) {
  const { t } = useTranslation('shell');
  const me = useMe();
  const themes = useThemeEntries();
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
    ...themes,
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
