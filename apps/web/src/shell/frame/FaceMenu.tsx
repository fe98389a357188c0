import { ActionMenu, Avatar, type MenuEntry } from '@plenum/client-ui';
import IconFilePencil from '@tabler/icons-react/dist/esm/icons/IconFilePencil.mjs';
import IconKeyboard from '@tabler/icons-react/dist/esm/icons/IconKeyboard.mjs';
import IconLogout from '@tabler/icons-react/dist/esm/icons/IconLogout.mjs';
import IconSettings from '@tabler/icons-react/dist/esm/icons/IconSettings.mjs';
import { useTranslation } from 'react-i18next';
import { useMyDrafts } from '../../features/posts/compose/useMyDrafts';
import { useMe } from '../../features/session/Me';
import { useSignOut } from '../../features/session/useSignOut';
import { useOverlays } from '../overlays';
import { useDoors, type Door } from './doors';
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
  const { count: drafts } = useMyDrafts();
  const hidden = useDoors().filter(({ onPhone }) => phone && !onPhone);
  const waiting = hidden.reduce((sum, door) => sum + (door.waiting ?? 0), 0);
  const said = [`${t('me.menu')}: ${me.name}`, ...(waiting > 0 ? [t('waiting', { count: waiting })] : [])].join(', ');
  const entries = (): MenuEntry[] => [
    { label: name, to: `/people/${me.id}` },
    'line',
    ...hidden.map((door) => ({
      label: <DoorName door={door} />,
      icon: door.icon,
      to: door.to,
    })),
    {
      label: (
        <span className={css.door}>
          {t('me.drafts')}
          {drafts > 0 && <span className={css.number}>{drafts}</span>}
        </span>
      ),
      icon: IconFilePencil,
      to: '/drafts',
    },
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
      <button type="button" className={css.face} aria-label={said}>
        <Avatar name={me.name} seed={me.id} picture={me.picture?.thumb} size={32} />
        {waiting > 0 && <span className={css.waiting}>{waiting}</span>}
      </button>
    </ActionMenu>
  );
}

function DoorName({ door: { name, waiting } }: { door: Door }) {
  const { t } = useTranslation('shell');
  return (
    <span className={css.door}>
      {t(`doors.${name}`)}
      {waiting ? (
        <span className={css.count} aria-label={t('waiting', { count: waiting })}>
          {waiting}
        </span>
      ) : null}
    </span>
  );
}
