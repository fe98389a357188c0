import { Avatar, Badge } from '@plenum/client-ui';
import IconArchive from '@tabler/icons-react/dist/esm/icons/IconArchive.mjs';
import IconStar from '@tabler/icons-react/dist/esm/icons/IconStar.mjs';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import css from './SpaceCard.module.css';
import { SpaceDoor } from './SpaceDoor';
import type { SpaceSeen } from './space-fragments';
import { SpaceVisibilityMark } from './SpaceVisibilityMark';

export function SpaceCard({ space }: { space: SpaceSeen }) {
  const { t } = useTranslation('spaces');
  const steward = space.stewards.find(({ isFormer }) => !isFormer);
  return (
    <article className={css.card}>
      <div className={css.head}>
        <Avatar name={space.name} seed={space.id} size={40} shape="group" />
        <div className={css.words}>
          <h2 className={css.name}>
            <Link to={`/spaces/${space.id}`} className={css.link}>
              {space.name}
            </Link>
          </h2>
          <div className={css.marks}>
            <SpaceVisibilityMark visibility={space.visibility} />
            {space.archivedAt && <Badge icon={IconArchive}>{t('archived')}</Badge>}
            {space.viewerRole === 'STEWARD' && (
              <Badge tone="accent" icon={IconStar}>
                {t('roles.STEWARD')}
              </Badge>
            )}
            <span>{t('members', { count: space.memberCount })}</span>
          </div>
        </div>
      </div>
      {space.description && <p className={css.description}>{space.description}</p>}
      {space.invitedBy && <p className={css.invited}>{t('invitedBy', { name: space.invitedBy.name })}</p>}
      <div className={css.foot}>
        <span className={css.steward}>{steward && t('stewardIs', { name: steward.name })}</span>
        <span className={css.door}>
          <SpaceDoor space={space} size="xs" />
          {space.viewerCan.steward && space.viewerRole && space.requestCount > 0 && (
            <Link to={`/spaces/${space.id}/requests`} className={css.requests}>
              {t('requests.waiting', { count: space.requestCount })}
            </Link>
          )}
        </span>
      </div>
    </article>
  );
}
