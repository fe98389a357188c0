import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useSignal } from '@plenum/client-data';
import { type TabLink } from '@plenum/client-ui';
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
import { ObjectComing, ObjectPage } from './ObjectPage';

export function SpacePage() {
  const { t } = useTranslation('spaces');
  const { id = '', '*': part = '' } = useParams();
  const { data, error, refetch } = useQuery(SpaceDocument, { variables: { id } });
  const again = () => void refetch();
  useSignal('space', id, again);
  if (!data) {
    const back = (
      <Button component={Link} to="/spaces" variant="default">
        {t('title')}
      </Button>
    );
    return <ObjectComing title={t('title')} error={error} again={again} back={back} />;
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
            // Nobody asks to be let in where the door is open.
            label: t(space.visibility === 'OPEN' && !space.requestCount ? 'tabs.invitations' : 'tabs.requests'),
            ...(space.requestCount ? { count: space.requestCount } : {}),
          },
        ]
      : []),
  ];
  return (
    <ObjectPage
      name={space.name}
      header={<SpaceHeader space={space} invite={() => open('invite')} configure={() => open('settings')} />}
      facts={<SpaceAbout space={space} />}
      tabs={{ at: here, part, links, about: t('tabs.about') }}
    >
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
      {space.viewerCan.invite && <InviteSheet space={space} opened={sheet === 'invite'} close={close} />}
      {space.viewerCan.edit && <SpaceSettingsSheet space={space} opened={sheet === 'settings'} close={close} />}
    </ObjectPage>
  );
}
