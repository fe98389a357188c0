import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { graphql, refusalOf, useRefusalText } from '@plenum/client-data';
import { CardSkeleton, EmptyState, ErrorState, Page } from '@plenum/client-ui';
import IconTrash from '@tabler/icons-react/dist/esm/icons/IconTrash.mjs';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { OnePost } from '../features/feed/OnePost';

const PostPageDocument = graphql(`
  query PostPage($id: ID!) {
    post(id: $id) {
      removed
      post {
        ...PostCard
      }
    }
  }
`);

export function PostPage() {
  const { t } = useTranslation(['postSheets', 'posts']);
  const { id = '' } = useParams();
  const refusalText = useRefusalText();
  const { data, error, refetch } = useQuery(PostPageDocument, { variables: { id } });
  const post = data?.post.post;
  const title = post ? post.title || t('page.title', { name: post.author.name }) : t('posts:menu.open');
  return (
    <Page title={title} titleHidden>
      {error && !data && <ErrorState {...refusalText(refusalOf(error))} tryAgain={() => void refetch()} />}
      {!data && !error && <CardSkeleton cards={1} />}
      {post && <OnePost post={post} renew={refetch} />}
      {data && !post && (
        <EmptyState
          icon={IconTrash}
          title={t('page.removed')}
          text={t('page.removedText')}
          action={
            <Button component={Link} to="/" variant="default">
              {t('page.home')}
            </Button>
          }
        />
      )}
    </Page>
  );
}
