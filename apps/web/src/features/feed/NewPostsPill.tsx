import type { FeedKind } from '@plenum/contract';
import { useAnnounce } from '@plenum/client-ui';
import IconArrowUp from '@tabler/icons-react/dist/esm/icons/IconArrowUp.mjs';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './NewPostsPill.module.css';
import { useNewPosts } from './useNewPosts';

type Props = { kind: FeedKind; newest: string; load: () => Promise<void> };

/** Lies over the feed and takes no room in it: what one reads stays where it is until one asks for the new. */
export function NewPostsPill({ kind, newest, load }: Props) {
  const { t } = useTranslation('feed');
  const announce = useAnnounce();
  const count = useNewPosts(kind, newest);
  const [loading, setLoading] = useState(false);
  const words = count >= 99 ? t('manyNew', { count: 99 }) : t('newPosts', { count });
  const some = count > 0;
  useEffect(() => {
    if (some) announce(words);
  }, [some, words, announce]);
  const letIn = async () => {
    setLoading(true);
    try {
      await load();
      window.scrollTo({ top: 0, behavior: 'smooth' });
      document.querySelector<HTMLElement>('[data-post]')?.focus({ preventScroll: true });
    } finally {
      setLoading(false);
    }
  };
  if (!some) return null;
  return (
    <div className={css.place}>
      <button type="button" className={css.pill} aria-busy={loading} onClick={() => void letIn()}>
        <IconArrowUp size={16} stroke={2} aria-hidden />
        {words}
      </button>
    </div>
  );
}
