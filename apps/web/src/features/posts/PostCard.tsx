import { inMantine, lazyPart, relativeTime, useLocale } from '@plenum/client-ui';
import { excerpt, readBody } from '@plenum/markdown';
import IconBookmark from '@tabler/icons-react/dist/esm/icons/IconBookmark.mjs';
import IconBookmarkFilled from '@tabler/icons-react/dist/esm/icons/IconBookmarkFilled.mjs';
import IconLink from '@tabler/icons-react/dist/esm/icons/IconLink.mjs';
import IconMessageCircle from '@tabler/icons-react/dist/esm/icons/IconMessageCircle.mjs';
import { memo, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withWords } from '../../locales/language';
import { ReactionButton } from '../reactions/ReactionButton';
import { ReactionCounts } from '../reactions/ReactionCounts';
import { FileList } from './FileList';
import { KindPart } from './KindPart';
import { LinkCard } from './LinkCard';
import { LinkLine } from './LinkLine';
import { PictureGrid } from './PictureGrid';
import css from './PostCard.module.css';
import { PostHead } from './PostHead';
import { PostLeaving } from './PostLeaving';
import { PostMenu } from './PostMenu';
import type { PostOnCard } from './PostOnCard';
import type { PostSheetName } from './PostSheet';
import { PostText } from './PostText';
import { ReasonLine, type Reason } from './ReasonLine';
import { useBookmark } from './useBookmark';
import { useReactToPost } from './useReactToPost';
import { useRemovePost } from './useRemovePost';
import { useShareLink } from './useShareLink';

const PostSheet = lazyPart(
  inMantine(async () => (await withWords(import('./PostSheet'))).PostSheet),
  {
    leave: ({ close }) => close,
  },
);
const CommentThread = lazyPart(
  inMantine(async () => (await withWords(import('../comments/CommentThread'))).CommentThread),
);

type Props = {
  post: PostOnCard;
  /** Why "For you" shows it. */
  reason?: Reason | null;
  /** On its own page: nothing folded, all comments. */
  whole?: boolean;
  position?: number;
};

const LINES = 12;
const LABEL_CHARACTERS = 160;

export const PostCard = memo(function PostCard({ post, reason, whole, position }: Props) {
  const label = useCardLabel(post);
  const [sheet, setSheet] = useState<PostSheetName>();
  const [talking, setTalking] = useState<'read' | 'write' | undefined>(whole ? 'read' : undefined);
  const { leaving, remove, undo } = useRemovePost(post.id);
  const pictures = post.attachments.filter(({ kind }) => kind === 'PICTURE');
  const files = post.attachments.filter(({ kind }) => kind !== 'PICTURE');
  if (leaving) return <PostLeaving undo={undo} />;
  return (
    <article
      className={css.card}
      aria-label={label}
      aria-posinset={position}
      aria-setsize={position ? -1 : undefined}
      data-post={post.id}
      data-unseen={!post.seen || undefined}
      data-kind={post.kind}
      tabIndex={-1}
    >
      {reason && <ReasonLine kind={reason.kind} name={reason.name} />}
      <PostHead post={post} openHistory={() => setSheet('history')}>
        <PostMenu post={post} open={setSheet} remove={remove} />
      </PostHead>
      <div className={css.body}>
        {post.title && (
          <h2 className={css.title} dir="auto">
            {post.title}
          </h2>
        )}
        <PostText body={post.body} clampLines={whole ? undefined : LINES} />
        <KindPart post={post} openSeen={() => setSheet('seen')} />
        <PictureGrid pictures={pictures} />
        <FileList files={files} />
        {post.linkCard ? <LinkCard card={post.linkCard} /> : post.linkUrl && <LinkLine url={post.linkUrl} />}
      </div>
      <PostFoot
        post={post}
        openReacted={() => setSheet('reacted')}
        talk={(mode) => setTalking((now) => (now && mode === 'read' && !whole ? undefined : mode))}
      />
      {talking && (
        <Suspense>
          <CommentThread post={post} whole={whole} write={talking === 'write'} />
        </Suspense>
      )}
      <Suspense>{sheet && <PostSheet name={sheet} post={post} close={() => setSheet(undefined)} />}</Suspense>
    </article>
  );
});

type FootProps = { post: PostOnCard; openReacted: () => void; talk: (mode: 'read' | 'write') => void };

function PostFoot({ post, openReacted, talk }: FootProps) {
  const { t } = useTranslation('posts');
  const { react } = useReactToPost(post);
  const { bookmark } = useBookmark(post);
  const { share } = useShareLink(post.id);
  const { takePart } = post.viewerCan;
  return (
    <footer>
      {(post.reactions.length > 0 || post.commentCount > 0) && (
        <div className={css.counts}>
          <ReactionCounts counts={post.reactions} open={openReacted} />
          {post.commentCount > 0 && (
            <button type="button" className={css.count} onClick={() => talk('read')}>
              {t('commentCount', { count: post.commentCount })}
            </button>
          )}
        </div>
      )}
      <div className={css.acts}>
        {takePart && <ReactionButton mine={post.myReaction} react={(kind) => void react(kind)} />}
        <button type="button" className={css.act} data-act="reply" onClick={() => talk(takePart ? 'write' : 'read')}>
          <IconMessageCircle size={18} stroke={1.6} />
          <span className={css.word}>{t('comment')}</span>
        </button>
        <span className={css.room} />
        <button
          type="button"
          className={css.act}
          data-act="bookmark"
          data-on={post.bookmarked || undefined}
          aria-pressed={post.bookmarked}
          aria-label={t('bookmark')}
          data-tip={t(post.bookmarked ? 'unbookmark' : 'bookmark')}
          onClick={() => void bookmark()}
        >
          {post.bookmarked ? <IconBookmarkFilled size={18} /> : <IconBookmark size={18} stroke={1.6} />}
        </button>
        <button
          type="button"
          className={css.act}
          aria-label={t('share')}
          data-tip={t('share')}
          onClick={() => void share()}
        >
          <IconLink size={18} stroke={1.6} />
        </button>
      </div>
    </footer>
  );
}

/** One sentence that says what the whole card shows. */
function useCardLabel(post: PostOnCard): string {
  const { t } = useTranslation('posts');
  const locale = useLocale();
  const { author, place, reactions, commentCount } = post;
  return t('label', {
    kind: t(`kinds.${post.kind}`),
    who: [author.name, author.title, author.department?.name].filter(Boolean).join(', '),
    place: place.name ?? t('company'),
    when: relativeTime(new Date(post.createdAt), new Date(), locale),
    text: [post.title, excerpt(readBody(post.body), LABEL_CHARACTERS)].filter(Boolean).join(': '),
    reactions: t('reactionCount', { count: reactions.reduce((sum, { count }) => sum + count, 0) }),
    comments: t('commentCount', { count: commentCount }),
    interpolation: { escapeValue: false },
  });
}
