import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { refusalOf, useRefusalText, useSignal } from '@plenum/client-data';
import { CardSkeleton, ErrorState, Page, TabLinks, type TabLink } from '@plenum/client-ui';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { PlaceFeed } from '../features/feed/PlaceFeed';
import { useWritesHere } from '../features/posts/compose/new-post-path';
import { PlaceComposer } from '../features/posts/compose/PlaceComposer';
import { ClosedDoor } from '../features/spaces/ClosedDoor';
import { InviteSheet } from '../features/spaces/InviteSheet';
import { SpaceAbout } from '../features/spaces/SpaceAbout';
import type { SpaceSeen } from '../features/spaces/space-fragments';
import { SpaceHeader } from '../features/spaces/SpaceHeader';
import { SpaceMembers } from '../features/spaces/SpaceMembers';
import { SpaceRequests } from '../features/spaces/SpaceRequests';
import { SpaceDocument, SpaceSettingsSheet } from '../features/spaces/SpaceSettingsSheet';
import css from './SpacePage.module.css';

export function SpacePage() {
  const { t } = useTranslation('spaces');
  const { id = '', '*': part = '' } = useParams();
  const refusalText = useRefusalText();
  const { data, error, refetch } = useQuery(SpaceDocument, { variables: { id } });
  const again = () => void refetch();
  useSignal('space', id, again);
  if (error && !data) {
    const { title, text } = refusalText(refusalOf(error));
    return (
      <Page title={title} titleHidden>
        <ErrorState
          title={title}
          text={text}
          {...(refusalOf(error).code === 'NOT_FOUND' ? {} : { tryAgain: again })}
          action={
            <Button component={Link} to="/spaces" variant="default">
              {t('title')}
            </Button>
          }
        />
      </Page>
    );
  }
  if (!data) {
    return (
      <Page title={t('title')} titleHidden>
        <CardSkeleton cards={3} />
      </Page>
    );
  }
  return <SpaceShown space={data.space} part={part} />;
}

function SpaceShown({ space, part }: { space: SpaceSeen; part: string }) {
  const { t } = useTranslation(['spaces', 'feed']);
  const [search, setSearch] = useSearchParams();
  const sheet = search.get('sheet');
  const open = (name: string) => setSearch({ sheet: name });
  const close = () => setSearch({}, { replace: true });
  const here = `/spaces/${space.id}`;
  useWritesHere(space.viewerCan.post ? here : undefined);
  const answers = space.viewerCan.steward && !space.archivedAt;
  const links: TabLink[] = [
    ...(space.viewerCan.read
      ? [
          { to: here, end: true, label: t('feed:keys.group') },
          { to: `${here}/members`, label: t('tabs.members') },
        ]
      : []),
    ...(answers
      ? [
          {
            to: `${here}/requests`,
            label: t('tabs.requests'),
            ...(space.requestCount ? { count: space.requestCount } : {}),
          },
        ]
      : []),
  ];
  return (
    <Page title={space.name} titleHidden panel={{ title: t('about.title'), content: <SpaceAbout space={space} /> }}>
      <SpaceHeader space={space} invite={() => open('invite')} configure={() => open('settings')} />
      {links.length > 1 && (
        <div className={css.tabs}>
          <TabLinks label={space.name} links={links} />
        </div>
      )}
      <div className={css.part}>
        {part === 'requests' && answers ? (
          <SpaceRequests space={space} />
        ) : part === 'members' && space.viewerCan.read ? (
          <SpaceMembers space={space} />
        ) : space.viewerCan.read ? (
          <>
            {space.viewerCan.post && <PlaceComposer kind="SPACE" id={space.id} name={space.name} />}
            <PlaceFeed kind="SPACE" id={space.id} />
          </>
        ) : (
          <ClosedDoor space={space} />
        )}
      </div>
      {space.viewerCan.invite && <InviteSheet space={space} opened={sheet === 'invite'} close={close} />}
      {space.viewerCan.edit && <SpaceSettingsSheet space={space} opened={sheet === 'settings'} close={close} />}
    </Page>
  );
}
