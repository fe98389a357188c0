import { graphql, useInfinite } from '@plenum/client-data';
import { EmptyState } from '@plenum/client-ui';
import IconHash from '@tabler/icons-react/dist/esm/icons/IconHash.mjs';
import { useTranslation } from 'react-i18next';
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

export function TopicFeed({ tag }: { tag: string }) {
  const { t } = useTranslation('feedPages');
  const pages = useInfinite(TopicFeedDocument, { tag }, (data) => data.topicFeed);
  return (
    <PostList
      posts={pages.nodes}
      pages={pages}
      empty={
        <EmptyState icon={IconHash} title={t('empty.topic.title', { tag })} text={t('empty.topic.text', { tag })} />
      }
    />
  );
}
