import { useQuery } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { graphql, useSignal } from '@plenum/client-data';
import { Page, TabLinks } from '@plenum/client-ui';
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs';
import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useSearchParams } from 'react-router';
import { useMe } from '../features/session/Me';
import { CreateSpaceSheet } from '../features/spaces/CreateSpaceSheet';
import { SpaceDirectory, type SpaceFilter } from '../features/spaces/SpaceDirectory';
import css from './SpacesPage.module.css';

const SpacesWaitingDocument = graphql(`
  query SpacesWaiting {
    spacesWaiting {
      invitations
      requests
    }
  }
`);

const lists: readonly { path: string; filter: SpaceFilter }[] = [
  { path: '/spaces', filter: 'MINE' },
  { path: '/spaces/discover', filter: 'DISCOVER' },
  { path: '/spaces/invitations', filter: 'INVITED' },
  { path: '/spaces/archived', filter: 'ARCHIVED' },
];

/** Search, tab and the open sheet stand in the address, so that Back and a link lead to the same. */
export function SpacesPage() {
  const { t } = useTranslation('spaces');
  const me = useMe();
  const { pathname } = useLocation();
  const [search, setSearch] = useSearchParams();
  const { data, refetch } = useQuery(SpacesWaitingDocument);
  useSignal('me', me.id, () => void refetch());
  const set = (name: string, value: string | undefined) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: name === 'q' },
    );
  const searchFor = useDebouncedCallback((text: string) => set('q', text.trim()), 200);
  const filter = lists.find(({ path }) => path === pathname)?.filter ?? 'MINE';
  const invitations = data?.spacesWaiting.invitations;
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      width="wide"
      actions={
        me.kind === 'EMPLOYEE' && (
          <Button leftSection={<IconPlus size={16} stroke={2} />} onClick={() => set('sheet', 'create')}>
            {t('create.open')}
          </Button>
        )
      }
      toolbar={
        <div className={css.toolbar}>
          <TabLinks
            label={t('title')}
            links={lists.map(({ path, filter: one }) => ({
              to: path,
              end: true,
              label: t(`filters.${one}`),
              ...(one === 'INVITED' && invitations ? { count: invitations } : {}),
            }))}
          />
          <TextInput
            key={pathname}
            className={css.search}
            type="search"
            aria-label={t('search.spaces')}
            placeholder={t('search.spaces')}
            leftSection={<IconSearch size={16} stroke={1.8} />}
            defaultValue={search.get('q') ?? ''}
            onChange={(event) => searchFor(event.currentTarget.value)}
          />
        </div>
      }
    >
      <SpaceDirectory
        filter={filter}
        search={search.get('q') ?? ''}
        firstStep={
          filter === 'MINE' ? (
            <Button component={Link} to="/spaces/discover" variant="default">
              {t('filters.DISCOVER')}
            </Button>
          ) : undefined
        }
      />
      <CreateSpaceSheet opened={search.get('sheet') === 'create'} close={() => set('sheet', undefined)} />
    </Page>
  );
}
