import { useQuery } from '@apollo/client/react';
import { graphql, refusalOf, useRefusalText } from '@plenum/client-data';
import { absoluteTime, ErrorState, ListSkeleton, useLocale } from '@plenum/client-ui';
import { useTranslation } from 'react-i18next';
import type { PostOnCard } from './PostOnCard';
import { Versions } from './Versions';

const PostHistoryDocument = graphql(`
  query PostHistory($id: ID!) {
    post(id: $id) {
      post {
        id
        revisions {
          version
          title
          body
          writtenAt
        }
      }
    }
  }
`);

/** Everybody who reads a post may read what it said before, the newest first. */
export function PostHistory({ post }: { post: PostOnCard }) {
  const { t } = useTranslation('postSheets');
  const locale = useLocale();
  const refusalText = useRefusalText();
  const { data, error, refetch } = useQuery(PostHistoryDocument, {
    variables: { id: post.id },
    fetchPolicy: 'network-only',
  });
  if (error) return <ErrorState {...refusalText(refusalOf(error))} tryAgain={() => void refetch()} />;
  if (!data) return <ListSkeleton rows={3} />;
  const before = [...(data.post.post?.revisions ?? [])].sort((a, b) => b.version - a.version);
  return (
    <Versions
      versions={[
        { key: post.version, heading: t('history.now'), title: post.title, body: post.body },
        ...before.map(({ version, writtenAt, title, body }) => ({
          key: version,
          heading: absoluteTime(new Date(writtenAt), locale),
          title,
          body,
        })),
      ]}
    />
  );
}
