import { ActionIcon } from '@mantine/core';
import { ActionMenu, Avatar, lazyPart, RelativeTime, useConfirm, type MenuEntry } from '@plenum/client-ui';
import IconCircleCheck from '@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs';
import IconDots from '@tabler/icons-react/dist/esm/icons/IconDots.mjs';
import { memo, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PostOnCard } from '../posts/PostOnCard';
import { PostText } from '../posts/PostText';
import { ReactionButton } from '../reactions/ReactionButton';
import { ReactionCounts } from '../reactions/ReactionCounts';
import css from './CommentLine.module.css';
import type { CommentOnLine } from './CommentOnLine';
import { useCommentActs } from './useCommentActs';

const EditComment = lazyPart(async () => (await import('./EditComment')).EditComment);
const CommentHistory = lazyPart(async () => (await import('./CommentHistory')).CommentHistory, {
  leave: ({ close }) => close,
});

type Props = { comment: CommentOnLine; post: PostOnCard; reply: () => void };

export const CommentLine = memo(function CommentLine({ comment, post, reply }: Props) {
  const { t } = useTranslation('comments');
  const confirm = useConfirm();
  const [open, setOpen] = useState<'edit' | 'history'>();
  const { react, remove, accept } = useCommentActs(comment);
  const { author, viewerCan, accepted } = comment;
  if (comment.removed) return <p className={css.removed}>{t('removed')}</p>;
  const ask = async () => {
    const words = t('confirm', { returnObjects: true });
    if (await confirm({ ...words, danger: true })) await remove();
  };
  const entries = (): readonly MenuEntry[] => [
    ...(post.viewerCan.acceptAnswer
      ? [{ label: t(accepted ? 'unaccept' : 'accept'), run: () => void accept(!accepted) }]
      : []),
    ...(viewerCan.edit ? [{ label: t('edit'), run: () => setOpen('edit') }] : []),
    ...(comment.editedAt ? [{ label: t('history'), run: () => setOpen('history') }] : []),
    ...(viewerCan.remove ? [{ label: t('remove'), run: () => void ask(), danger: true }] : []),
  ];
  const some = post.viewerCan.acceptAnswer || viewerCan.edit || viewerCan.remove || comment.editedAt;
  return (
    <div className={css.comment} id={`comment-${comment.id}`}>
      <Avatar name={author.name} seed={author.id} picture={author.picture?.thumb} size={32} />
      <div className={css.body}>
        {open === 'edit' ? (
          <Suspense>
            <EditComment id={comment.id} done={() => setOpen(undefined)} />
          </Suspense>
        ) : (
          <>
            <div className={css.words} data-accepted={accepted || undefined}>
              <p className={css.head}>
                <Link to={`/people/${author.id}`} className={css.name} dir="auto">
                  {author.name}
                </Link>
                <span className={css.role}>{author.title}</span>
              </p>
              {accepted && (
                <p className={css.accepted}>
                  <IconCircleCheck size={16} stroke={2} aria-hidden />
                  {t('accepted')}
                </p>
              )}
              <PostText body={comment.body} clampLines={10} />
            </div>
            <div className={css.foot}>
              <RelativeTime at={comment.createdAt} />
              {comment.editedAt && <span>{t('edited')}</span>}
              {viewerCan.takePart && (
                <>
                  <ReactionButton mine={comment.myReaction} react={(kind) => void react(kind)} small />
                  <button type="button" className={css.act} onClick={reply}>
                    {t('reply')}
                  </button>
                </>
              )}
              {post.viewerCan.acceptAnswer && !accepted && (
                <button type="button" className={css.act} onClick={() => void accept(true)}>
                  {t('accept')}
                </button>
              )}
              {some && (
                <ActionMenu entries={entries}>
                  <ActionIcon size="sm" aria-label={t('menu', { name: author.name })}>
                    <IconDots size={18} stroke={1.6} />
                  </ActionIcon>
                </ActionMenu>
              )}
              <ReactionCounts counts={comment.reactions} />
            </div>
          </>
        )}
      </div>
      <Suspense>{open === 'history' && <CommentHistory comment={comment} close={() => setOpen(undefined)} />}</Suspense>
    </div>
  );
});
