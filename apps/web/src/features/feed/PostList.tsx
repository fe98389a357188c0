import type { Refusal } from '@plenum/contract';
import { useRefusalText } from '@plenum/client-data';
import { CardSkeleton, ErrorState, PlainButton } from '@plenum/client-ui';
import { Fragment, useRef, type ReactNode, type RefCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { PostCard } from '../posts/PostCard';
import type { PostOnCard } from '../posts/PostOnCard';
import type { Reason } from '../posts/ReasonLine';
import { ListWatch } from './ListWatch';
import css from './PostList.module.css';
import { useFewAtATime } from './useFewAtATime';

type Props = {
  posts: readonly PostOnCard[];
  /** What a list knows of its pages; see `useInfinite`. */
  pages: {
    loading: boolean;
    growing: boolean;
    hasMore: boolean;
    more: () => Promise<void>;
    refetch: () => unknown;
    refusal: Refusal | undefined;
    sentinel: RefCallback<HTMLElement>;
  };
  empty: ReactNode;
  /** Above the posts of the list, and walked with them. */
  above?: ReactNode;
  reasonOf?: (post: PostOnCard) => Reason | null | undefined;
  /** Before a post: a line between what is new and what is not. */
  before?: (post: PostOnCard, at: number) => ReactNode;
};

export function PostList({ posts, pages, empty, above, reasonOf, before }: Props) {
  const { t } = useTranslation('feed');
  const refusalText = useRefusalText();
  const box = useRef<HTMLDivElement>(null);
  const drawn = useFewAtATime(posts.length);
  const { loading, growing, hasMore, more, refetch, refusal, sentinel } = pages;
  return (
    <div ref={box} className={css.list}>
      <ListWatch box={box} />
      {above}
      {loading && posts.length === 0 && !refusal && <CardSkeleton />}
      {refusal && posts.length === 0 && <ErrorState {...refusalText(refusal)} tryAgain={() => void refetch()} />}
      {!loading && !refusal && posts.length === 0 && empty}
      {/* Only posts stand in it: a button or a heading is no part of a feed. */}
      {posts.length > 0 && (
        <div className={css.list} role="feed" aria-busy={loading || growing || drawn < posts.length}>
          {posts.slice(0, drawn).map((post, at) => (
            <Fragment key={post.id}>
              {before?.(post, at)}
              <PostCard post={post} position={at + 1} reason={reasonOf?.(post)} />
            </Fragment>
          ))}
        </div>
      )}
      {posts.length > 0 && refusal && (
        <div className={css.end} role="alert">
          {t('stuck')}
          <PlainButton onClick={() => void more()}>{t('more')}</PlainButton>
        </div>
      )}
      {hasMore && !refusal && drawn === posts.length && (
        <div ref={sentinel} className={css.end}>
          {growing ? <CardSkeleton cards={1} /> : <PlainButton onClick={() => void more()}>{t('more')}</PlainButton>}
        </div>
      )}
      {!hasMore && posts.length > 5 && <p className={css.end}>{t('end')}</p>}
    </div>
  );
}
