import { ActionIcon, Button } from '@mantine/core';
import { ActionMenu, Avatar, Badge, useConfirm, type MenuEntry } from '@plenum/client-ui';
import IconArchive from '@tabler/icons-react/dist/esm/icons/IconArchive.mjs';
import IconArchiveOff from '@tabler/icons-react/dist/esm/icons/IconArchiveOff.mjs';
import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs';
import IconDoorExit from '@tabler/icons-react/dist/esm/icons/IconDoorExit.mjs';
import IconSettings from '@tabler/icons-react/dist/esm/icons/IconSettings.mjs';
import IconUserPlus from '@tabler/icons-react/dist/esm/icons/IconUserPlus.mjs';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { FollowButton } from '../follows/FollowButton';
import { SpaceDoor } from './SpaceDoor';
import type { SpaceSeen } from './space-fragments';
import css from './SpaceHeader.module.css';
import { SpaceVisibilityMark } from './SpaceVisibilityMark';
import { useSpaceActs } from './useSpaceActs';

type Props = { space: SpaceSeen; invite: () => void; configure: () => void };

export function SpaceHeader({ space, invite, configure }: Props) {
  const { t } = useTranslation('spaces');
  const confirm = useConfirm();
  const navigate = useNavigate();
  const { leave, unarchive } = useSpaceActs(space);
  const { viewerCan } = space;
  const askToLeave = async () => {
    const closed = space.visibility !== 'OPEN';
    const sure =
      !closed ||
      (await confirm({
        title: t('leave.title', { name: space.name }),
        text: t('leave.text'),
        confirm: t('leave.confirm'),
      }));
    if (sure && (await leave()) && space.visibility === 'HIDDEN') await navigate('/spaces');
  };
  const entries = (): MenuEntry[] => [
    ...(viewerCan.edit ? [{ label: t('settings.title'), icon: IconSettings, run: configure }] : []),
    ...(viewerCan.steward && space.archivedAt
      ? [{ label: t('archive.undo'), icon: IconArchiveOff, run: () => void unarchive() }]
      : []),
    ...(viewerCan.leave ? [{ label: t('leave.confirm'), icon: IconDoorExit, run: () => void askToLeave() }] : []),
  ];
  return (
    <header className={css.header}>
      <div className={css.top}>
        <Avatar name={space.name} seed={space.id} size={64} shape="group" />
        <div className={css.words}>
          {/* The page's heading says the name to screen readers; this one is for the eye. */}
          <p className={css.name} aria-hidden>
            {space.name}
          </p>
          <div className={css.marks}>
            <SpaceVisibilityMark visibility={space.visibility} />
            {space.archivedAt && <Badge icon={IconArchive}>{t('archived')}</Badge>}
            <span>{t('members', { count: space.memberCount })}</span>
          </div>
        </div>
      </div>
      <div className={css.acts}>
        <SpaceDoor space={space} />
        {viewerCan.invite && (
          <Button leftSection={<IconUserPlus size={16} stroke={1.8} />} onClick={invite}>
            {t('invite.open')}
          </Button>
        )}
        {viewerCan.read && <FollowButton what={{ kind: 'SPACE' }} now={space.viewerFollow} name={space.name} />}
        {entries().length > 0 && (
          <ActionMenu entries={entries}>
            <ActionIcon
              size={36}
              variant="default"
              aria-label={t('menu', { name: space.name })}
              data-tip={t('menuTip')}
            >
              <IconDots size={18} stroke={1.8} />
            </ActionIcon>
          </ActionMenu>
        )}
      </div>
      {space.invitedBy && <p className={css.invited}>{t('invitedBy', { name: space.invitedBy.name })}</p>}
      {space.archivedAt && <p className={css.note}>{t('archivedNote')}</p>}
    </header>
  );
}
