import { absoluteTime, useLocale } from '@plenum/client-ui';
import { useTranslation } from 'react-i18next';
import css from './AnnouncementPart.module.css';
import type { PostOnCard } from './PostOnCard';

/** Until when it holds, and for its author how far it has come. */
export function AnnouncementPart({ post, openSeen }: { post: PostOnCard; openSeen: () => void }) {
  const { t } = useTranslation('posts');
  const locale = useLocale();
  const { expiresAt, seenCount, reach } = post;
  if (!expiresAt && seenCount == null) return null;
  return (
    <p className={css.line}>
      {expiresAt && <span>{t('announcement.expires', { when: absoluteTime(new Date(expiresAt), locale) })}</span>}
      {seenCount != null && reach != null && (
        <button type="button" className={css.seen} onClick={openSeen}>
          <span className={css.meter} aria-hidden>
            <span className={css.part} style={{ width: `${reach ? Math.min(100, (seenCount / reach) * 100) : 0}%` }} />
          </span>
          {t('announcement.seenBy', { seen: seenCount, reach })}
        </button>
      )}
    </p>
  );
}
