import { graphql, useInfinite } from '@plenum/client-data';
import { EmptyState } from '@plenum/client-ui';
import IconMessages from '@tabler/icons-react/dist/esm/icons/IconMessages.mjs';
import { useTranslation } from 'react-i18next';
import { NewInStream } from './NewInStream';
import { newestOf } from './newest-of';
import { PostList } from './PostList';

const PersonFeedDocument = graphql(`
  query PersonFeed($personId: ID!, $after: String) {
    personFeed(personId: $personId, after: $after, first: 20) {
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

/** What one person wrote, as far as the viewer may read it. For the page of a person. */
export function PersonFeed({ personId, name }: { personId: string; name: string }) {
  const { t } = useTranslation('feedPages');
  const pages = useInfinite(PersonFeedDocument, { personId }, (data) => data.personFeed);
  return (
    <>
      {!pages.loading && (
        <NewInStream of={{ kind: 'PERSON', id: personId }} newest={newestOf(pages.nodes)} load={pages.refetch} />
      )}
      <PostList
        posts={pages.nodes}
        pages={pages}
        empty={
          <EmptyState icon={IconMessages} title={t('empty.person.title')} text={t('empty.person.text', { name })} />
        }
      />
    </>
  );
}
