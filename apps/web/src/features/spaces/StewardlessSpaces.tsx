import { Button } from '@mantine/core';
import { refusalOf, useRefusalText } from '@plenum/client-data';
import { Avatar, EmptyState, ErrorState, ListSkeleton, Panel } from '@plenum/client-ui';
import IconStar from '@tabler/icons-react/dist/esm/icons/IconStar.mjs';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AppointStewardSheet } from './AppointStewardSheet';
import { SpaceVisibilityMark } from './SpaceVisibilityMark';
import css from './StewardlessSpaces.module.css';
import { useStewardlessName, useStewardlessSpaces, type StewardlessSpace } from './useStewardlessSpaces';

type Props = { chosen: string | null; choose: (id: string | null) => void };

/** What has lost the last person who answered for it, the oldest first, and the way to give it a new one. */
export function StewardlessSpaces({ chosen, choose }: Props) {
  const { t } = useTranslation('spaces');
  const refusalText = useRefusalText();
  const { spaces, error, refetch } = useStewardlessSpaces();
  if (!spaces)
    return error ? (
      <ErrorState {...refusalText(refusalOf(error))} tryAgain={() => void refetch()} />
    ) : (
      <ListSkeleton rows={4} />
    );
  return (
    <>
      {spaces.length === 0 ? (
        <EmptyState icon={IconStar} title={t('stewardless.empty')} text={t('stewardless.emptyText')} />
      ) : (
        <Panel flush>
          <ul className={css.list}>
            {spaces.map((space) => (
              <SpaceRow key={space.id} space={space} appoint={() => choose(space.id)} />
            ))}
          </ul>
        </Panel>
      )}
      <AppointStewardSheet
        space={spaces.find(({ id }) => id === chosen)}
        close={() => choose(null)}
        done={() => void refetch()}
      />
    </>
  );
}

function SpaceRow({ space, appoint }: { space: StewardlessSpace; appoint: () => void }) {
  const { t } = useTranslation('spaces');
  const name = useStewardlessName()(space);
  return (
    <li className={css.row}>
      <Avatar name={name} seed={space.id} size={40} shape="group" />
      <div className={css.words}>
        {/* What an administrator may not see has no page for them either. */}
        {space.name ? (
          <Link to={`/spaces/${space.id}`} className={css.name}>
            {name}
          </Link>
        ) : (
          <span className={css.name}>{name}</span>
        )}
        <span className={css.marks}>
          <SpaceVisibilityMark visibility={space.visibility} />
          {t('members', { count: space.memberCount })}
        </span>
      </div>
      <Button
        variant="default"
        size="sm"
        className={css.act}
        aria-label={`${t('stewardless.appoint')}: ${name}`}
        onClick={appoint}
      >
        {t('stewardless.appoint')}
      </Button>
    </li>
  );
}
