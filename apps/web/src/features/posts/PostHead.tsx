import { Avatar, RelativeTime } from '@plenum/client-ui';
import IconPinned from '@tabler/icons-react/dist/esm/icons/IconPinned.mjs';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { KindBadge } from './KindBadge';
import { placePath } from './place-path';
import css from './PostHead.module.css';
import type { PostOnCard } from './PostOnCard';

type Props = { post: PostOnCard; openHistory: () => void; children: ReactNode };

/** Who said it, where and when; `children` stands at the end of it. */
export function PostHead({ post, openHistory, children }: Props) {
  const { t } = useTranslation('posts');
  const { author, place } = post;
  const role = [author.isFormer && t('former'), author.title, author.department?.name].filter(Boolean).join(' · ');
  return (
    <header className={css.head}>
      <Link to={`/people/${author.id}`} className={css.face} tabIndex={-1} aria-hidden>
        <Avatar name={author.name} seed={author.id} picture={author.picture?.thumb} size={40} />
      </Link>
      <div className={css.words}>
        <div className={css.line}>
          <Link to={`/people/${author.id}`} className={css.name} dir="auto">
            {author.name}
          </Link>
          {role && (
            <span className={css.role} dir="auto" title={role}>
              {role}
            </span>
          )}
        </div>
        <div className={css.meta}>
          <Link to={`/posts/${post.id}`} className={css.when}>
            <RelativeTime at={post.createdAt} />
          </Link>
          <span aria-hidden>·</span>
          <Link to={placePath(place)} className={css.place} dir="auto">
            {place.name ?? t('company')}
          </Link>
          <KindBadge kind={post.kind} />
          {post.editedAt && (
            <>
              <span aria-hidden>·</span>
              <button type="button" className={css.edited} onClick={openHistory}>
                {t('edited')}
              </button>
            </>
          )}
        </div>
      </div>
      <div className={css.end}>
        {post.pinned && (
          <span className={css.pinned} role="img" aria-label={t('pinned')} data-tip={t('pinned')}>
            <IconPinned size={18} stroke={1.6} />
          </span>
        )}
        {children}
      </div>
    </header>
  );
}
