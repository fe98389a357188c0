import { graphql, useInfinite } from '@plenum/client-data';
import { EmptyState } from '@plenum/client-ui';
import IconHash from '@tabler/icons-react/dist/esm/icons/IconHash.mjs';
import { useTranslation } from 'react-i18next';
import { NewInStream } from './NewInStream';
import { newestOf } from './newest-of';
import { PostList } from './PostList';

const TopicFeedDocument = graphql(`
  query TopicFeed($tag: String!, $after: String) {
    topicFeed(tag: $tag, after: $after, first: 20) {
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

type Props = {
  tag: string;
  /** Absent while nobody has written about it. */
  id?: string;
};

export function TopicFeed({ tag, id }: Props) {
  const { t } = useTranslation('feedPages');
  const pages = useInfinite(TopicFeedDocument, { tag }, (data) => data.topicFeed);
  return (
    <>
      {!pages.loading && (
        <NewInStream of={{ kind: 'TOPIC', id, tag }} newest={newestOf(pages.nodes)} load={pages.refetch} />
      )}
      <PostList
        posts={pages.nodes}
        pages={pages}
        empty={
          <EmptyState icon={IconHash} title={t('empty.topic.title', { tag })} text={t('empty.topic.text', { tag })} />
        }
      />
    </>
  );
}
