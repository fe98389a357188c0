import { Button } from '@mantine/core';
import { graphql, useInfinite, useRefusalText, useSignal } from '@plenum/client-data';
import { CardSkeleton, EmptyState, ErrorState } from '@plenum/client-ui';
import IconUsersGroup from '@tabler/icons-react/dist/esm/icons/IconUsersGroup.mjs';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../session/Me';
import { SpaceCard } from './SpaceCard';
import css from './SpaceDirectory.module.css';

export type SpaceFilter = 'MINE' | 'DISCOVER' | 'INVITED' | 'ARCHIVED';

export const SpacesDocument = graphql(`
  query Spaces($filter: SpaceFilter, $search: String, $after: String) {
    spaces(filter: $filter, search: $search, after: $after) {
      edges {
        cursor
        node {
          ...SpaceFields
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type Props = {
  filter: SpaceFilter;
  search: string;
  /** What a person without spaces does first. */
  firstStep: ReactNode;
};

export function SpaceDirectory({ filter, search, firstStep }: Props) {
  const { t } = useTranslation('spaces');
  const me = useMe();
  const refusalText = useRefusalText();
  const { nodes, loading, growing, hasMore, more, refetch, refusal, sentinel } = useInfinite(
    SpacesDocument,
    { filter, search: search || null },
    (data) => data.spaces,
  );
  const again = () => void refetch();
  useSignal(
    'space',
    nodes.map(({ id }) => id),
    again,
  );
  useSignal('me', me.id, again);
  if (loading) return <CardSkeleton cards={4} />;
  if (refusal && nodes.length === 0) {
    const { title, text } = refusalText(refusal);
    return <ErrorState title={title} text={text} tryAgain={again} />;
  }
  if (nodes.length === 0) {
    return search ? (
      <EmptyState icon={IconUsersGroup} title={t('empty.search.title', { search })} text={t('empty.search.text')} />
    ) : (
      <EmptyState
        icon={IconUsersGroup}
        title={t(`empty.${filter}.title`)}
        text={t(`empty.${filter}.text`)}
        action={filter === 'MINE' || filter === 'DISCOVER' ? firstStep : undefined}
      />
    );
  }
  return (
    <>
      <ul className={css.cards} aria-label={t(`filters.${filter}`)}>
        {nodes.map((space) => (
          <li key={space.id} className={css.entry}>
            <SpaceCard space={space} />
          </li>
        ))}
      </ul>
      {hasMore && (
        <div ref={sentinel} className={css.more}>
          <Button variant="subtle" loading={growing} onClick={() => void more()}>
            {t('more')}
          </Button>
        </div>
      )}
    </>
  );
}
