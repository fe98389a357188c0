import { Button } from '@mantine/core';
import { useRefusalText } from '@plenum/client-data';
import { ErrorState, ListSkeleton, useAnnounce } from '@plenum/client-ui';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PostOnCard } from '../posts/PostOnCard';
import { CommentLine } from './CommentLine';
import css from './CommentThread.module.css';
import { CommentWriter } from './CommentWriter';
import { Replies } from './Replies';
import { UnsentLine } from './UnsentLine';
import { useCommentOutbox } from './useCommentOutbox';
import { useComments } from './useComments';

type Props = { post: PostOnCard; whole?: boolean; write: boolean };

export function CommentThread({ post, whole, write }: Props) {
  const { t } = useTranslation('comments');
  const announce = useAnnounce();
  const refusalText = useRefusalText();
  const { nodes, loading, growing, hasMore, more, refetch, refusal, renew } = useComments(post.id);
  const outbox = useCommentOutbox(post.id, renew);
  const [answering, setAnswering] = useState<{ id: string; name: string; parentId: string }>();
  const { write: send } = outbox;
  const say = useCallback(
    (text: string, parentId?: string) => void send(text, parentId).then((done) => done && announce(t('sent'))),
    [send, announce, t],
  );
  const { takePart } = post.viewerCan;
  return (
    <section className={css.thread} aria-label={t('list')} data-whole={whole || undefined}>
      {loading && post.commentCount > 0 && <ListSkeleton rows={Math.min(3, post.commentCount)} />}
      {refusal && nodes.length === 0 && <ErrorState {...refusalText(refusal)} tryAgain={() => void refetch()} />}
      {!loading && !refusal && whole && nodes.length === 0 && outbox.unsent.length === 0 && (
        <p className={css.quiet}>{t('empty')}</p>
      )}
      <ul className={css.list}>
        {nodes.map((comment) => (
          <li key={comment.id}>
            <CommentLine
              comment={comment}
              post={post}
              reply={() => setAnswering({ id: comment.id, name: comment.author.name, parentId: comment.id })}
            />
            <Replies
              comment={comment}
              post={post}
              unsent={outbox.unsent.filter(({ parentId }) => parentId === comment.id)}
              outbox={outbox}
              reply={(to) => setAnswering({ id: to.id, name: to.author.name, parentId: comment.id })}
            >
              {answering?.parentId === comment.id && takePart && (
                <CommentWriter
                  key={answering.id}
                  postId={post.id}
                  to={answering}
                  open
                  send={(text) => say(text, comment.id)}
                  close={() => setAnswering(undefined)}
                />
              )}
            </Replies>
          </li>
        ))}
        {outbox.unsent
          .filter(({ parentId }) => !parentId)
          .map((entry) => (
            <li key={entry.clientKey}>
              <UnsentLine entry={entry} outbox={outbox} />
            </li>
          ))}
      </ul>
      {hasMore && (
        <Button variant="subtle" size="xs" loading={growing} onClick={() => void more()}>
          {t('more')}
        </Button>
      )}
      {takePart ? (
        <CommentWriter key={String(write)} postId={post.id} open={write} send={(text) => say(text)} />
      ) : (
        <p className={css.quiet}>{t('closed')}</p>
      )}
    </section>
  );
}
