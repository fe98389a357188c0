import { useQuery } from '@apollo/client/react';
import { Modal } from '@mantine/core';
import { graphql, refusalOf, useRefusalText } from '@plenum/client-data';
import { absoluteTime, ErrorState, ListSkeleton, useLocale } from '@plenum/client-ui';
import { useTranslation } from 'react-i18next';
import { Versions } from '../posts/Versions';
import type { CommentOnLine } from './CommentOnLine';

const CommentHistoryDocument = graphql(`
  query CommentHistory($id: ID!) {
    comment(id: $id) {
      id
      revisions {
        version
        body
        writtenAt
      }
    }
  }
`);

export function CommentHistory({ comment, close }: { comment: CommentOnLine; close: () => void }) {
  const { t } = useTranslation(['comments', 'postSheets', 'ui']);
  const locale = useLocale();
  const refusalText = useRefusalText();
  const { data, error, refetch } = useQuery(CommentHistoryDocument, {
    variables: { id: comment.id },
    fetchPolicy: 'network-only',
  });
  const before = [...(data?.comment.revisions ?? [])].sort((a, b) => b.version - a.version);
  return (
    <Modal
      opened
      onClose={close}
      title={t('history')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('ui:words.close') }}
    >
      {error && <ErrorState {...refusalText(refusalOf(error))} tryAgain={() => void refetch()} />}
      {!data && !error && <ListSkeleton rows={2} />}
      {data && (
        <Versions
          versions={[
            { key: comment.version, heading: t('postSheets:history.now'), body: comment.body },
            ...before.map(({ version, writtenAt, body }) => ({
              key: version,
              heading: absoluteTime(new Date(writtenAt), locale),
              body,
            })),
          ]}
        />
      )}
    </Modal>
  );
}
