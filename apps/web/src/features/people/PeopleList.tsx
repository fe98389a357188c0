import { Button } from '@mantine/core';
import { graphql, useInfinite, useRefusalText } from '@plenum/client-data';
import { EmptyState, ErrorState, ListSkeleton, Panel } from '@plenum/client-ui';
import IconUsers from '@tabler/icons-react/dist/esm/icons/IconUsers.mjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './PeopleList.module.css';
import { PersonRow } from './PersonRow';

const PeopleDocument = graphql(`
  query People($search: String, $departmentId: ID, $place: String, $skill: String, $after: String) {
    people(search: $search, departmentId: $departmentId, place: $place, skill: $skill, first: 30, after: $after) {
      edges {
        cursor
        node {
          ...PersonRow
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

type Props = {
  filter: { search?: string; department?: string; place?: string; skill?: string };
  /** Undoes the filter, where there is one. */
  clear?: (() => void) | undefined;
};

export function PeopleList({ filter, clear }: Props) {
  const { t } = useTranslation('people');
  const refusalText = useRefusalText();
  const list = useInfinite(
    PeopleDocument,
    {
      search: filter.search || null,
      departmentId: filter.department || null,
      place: filter.place || null,
      skill: filter.skill || null,
    },
    (data) => data.people,
  );
  // While the next answer is on its way, the last one stays.
  const [last, setLast] = useState(list.data);
  if (list.data && list.data !== last) setLast(list.data);
  const people = list.data ? list.nodes : (last?.people?.edges?.flatMap((edge) => edge?.node ?? []) ?? []);

  if (list.refusal && people.length === 0) {
    return <ErrorState {...refusalText(list.refusal)} tryAgain={() => void list.refetch()} />;
  }
  if (list.loading && !last) return <ListSkeleton rows={8} />;
  if (people.length === 0 && !list.loading) {
    return (
      <EmptyState
        icon={IconUsers}
        title={clear ? t('empty.filtered.title') : t('empty.title')}
        text={clear ? t('empty.filtered.text') : t('empty.text')}
        action={
          clear && (
            <Button variant="default" onClick={clear}>
              {t('empty.filtered.clear')}
            </Button>
          )
        }
      />
    );
  }
  return (
    <Panel flush>
      <ul className={css.list} aria-label={t('title')} aria-busy={list.loading || undefined}>
        {people.map((person) => (
          <li key={person.id} className={css.entry}>
            <PersonRow person={person as Parameters<typeof PersonRow>[0]['person']} />
          </li>
        ))}
      </ul>
      {list.data && list.hasMore && (
        <div ref={list.sentinel} className={css.more}>
          <Button variant="subtle" loading={list.growing} onClick={() => void list.more()}>
            {t('more')}
          </Button>
        </div>
      )}
    </Panel>
  );
}
