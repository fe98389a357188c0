import { graphql, useInfinite } from '@plenum/client-data';
import { EmptyState } from '@plenum/client-ui';
import IconBookmark from '@tabler/icons-react/dist/esm/icons/IconBookmark.mjs';
import { useTranslation } from 'react-i18next';
import { PostList } from './PostList';

const BookmarksFeedDocument = graphql(`
  query BookmarksFeed($after: String) {
    bookmarks(after: $after, first: 20) {
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

/** What is no bookmark any more keeps its place until the page is opened anew, so that a slip can be mended. */
export function BookmarksFeed() {
  const { t } = useTranslation('feedPages');
  const pages = useInfinite(BookmarksFeedDocument, {}, (data) => data.bookmarks);
  return (
    <PostList
      posts={pages.nodes}
      pages={pages}
      empty={<EmptyState icon={IconBookmark} title={t('empty.bookmarks.title')} text={t('empty.bookmarks.text')} />}
    />
  );
}
