import { useQuery } from '@apollo/client/react';
import type { PlaceKind } from '@plenum/contract';
import { graphql, useInfinite } from '@plenum/client-data';
import { EmptyState } from '@plenum/client-ui';
import IconMessages from '@tabler/icons-react/dist/esm/icons/IconMessages.mjs';
import { useTranslation } from 'react-i18next';
import { PostCard } from '../posts/PostCard';
import { NewInStream } from './NewInStream';
import { newestOf } from './newest-of';
import { PostList } from './PostList';

const PlaceFeedDocument = graphql(`
  query PlaceFeed($kind: PlaceKind!, $id: ID, $after: String) {
    placeFeed(kind: $kind, id: $id, after: $after, first: 20) {
      edges {
        cursor
        node {
          ...PostCard
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
const PinnedPostsDocument = graphql(`
  query PinnedPosts($kind: PlaceKind!, $id: ID) {
    pinnedPosts(kind: $kind, id: $id) {
      ...PostCard
    }
  }
`);

type Props = { kind: Exclude<PlaceKind, 'COMPANY'>; id: string };

/** What was said in a space or a department, what is pinned there first. For the pages of spaces and departments. */
export function PlaceFeed({ kind, id }: Props) {
  const { t } = useTranslation('feedPages');
  const pages = useInfinite(PlaceFeedDocument, { kind, id }, (data) => data.placeFeed);
  const { data, refetch: renewPinned } = useQuery(PinnedPostsDocument, { variables: { kind, id } });
  const load = () => Promise.all([pages.refetch(), renewPinned()]);
  const pinned = data?.pinnedPosts ?? [];
  const onTop = new Set(pinned.map((post) => post.id));
  return (
    <>
      {!pages.loading && <NewInStream of={{ kind, id }} newest={newestOf(pages.nodes)} load={load} />}
      <PostList
        posts={pages.nodes.filter((post) => !onTop.has(post.id))}
        pages={pages}
        above={pinned.map((post) => (
          <PostCard key={post.id} post={post} />
        ))}
        empty={
          pinned.length === 0 && (
            <EmptyState icon={IconMessages} title={t('empty.place.title')} text={t('empty.place.text')} />
          )
        }
      />
    </>
  );
}
