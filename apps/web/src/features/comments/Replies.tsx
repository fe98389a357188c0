import { Button } from '@mantine/core';
import { graphql, useInfinite } from '@plenum/client-data';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PostOnCard } from '../posts/PostOnCard';
import { CommentLine } from './CommentLine';
import type { UnsentComment } from './CommentOutbox';
import type { CommentOnLine } from './CommentOnLine';
import type { CommentWithReplies } from './CommentsDocument';
import css from './CommentThread.module.css';
import { UnsentLine, type UnsentDoors } from './UnsentLine';

const RepliesDocument = graphql(`
  query Replies($commentId: ID!, $after: String) {
    replies(commentId: $commentId, after: $after, first: 20) {
      edges {
        cursor
        node {
          ...CommentLine
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
  comment: CommentWithReplies;
  post: PostOnCard;
  unsent: readonly UnsentComment[];
  outbox: UnsentDoors;
  reply: (to: CommentOnLine) => void;
  children: ReactNode;
};

/** The second level and the last: an answer to an answer stands beside it. */
export function Replies({ comment, post, unsent, outbox, reply, children }: Props) {
  const { t } = useTranslation('comments');
  const [all, setAll] = useState(false);
  const { edges, pageInfo } = comment.firstReplies;
  if (edges.length === 0 && unsent.length === 0 && !children) return null;
  return (
    <ul className={css.replies}>
      {edges.map(({ node }) => (
        <li key={node.id}>
          <CommentLine comment={node} post={post} reply={() => reply(node)} />
        </li>
      ))}
      {pageInfo.hasNextPage &&
        (all ? (
          <MoreReplies comment={comment} post={post} reply={reply} />
        ) : (
          <li>
            <Button variant="subtle" size="xs" onClick={() => setAll(true)}>
              {t('moreReplies', { count: comment.replyCount - edges.length })}
            </Button>
          </li>
        ))}
      {unsent.map((entry) => (
        <li key={entry.clientKey}>
          <UnsentLine entry={entry} outbox={outbox} />
        </li>
      ))}
      {children && <li>{children}</li>}
    </ul>
  );
}

function MoreReplies({ comment, post, reply }: Pick<Props, 'comment' | 'post' | 'reply'>) {
  const { t } = useTranslation('comments');
  const after = comment.firstReplies.pageInfo.endCursor;
  const { nodes, hasMore, growing, loading, more } = useInfinite(
    RepliesDocument,
    { commentId: comment.id, after },
    (data) => data.replies,
  );
  return (
    <>
      {nodes.map((node) => (
        <li key={node.id}>
          <CommentLine comment={node} post={post} reply={() => reply(node)} />
        </li>
      ))}
      {(hasMore || loading) && (
        <li>
          <Button variant="subtle" size="xs" loading={growing || loading} onClick={() => void more()}>
            {t('more')}
          </Button>
        </li>
      )}
    </>
  );
}
