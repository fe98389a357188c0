import { useAnnounce } from '@plenum/client-ui';
import IconArrowUp from '@tabler/icons-react/dist/esm/icons/IconArrowUp.mjs';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from './NewPostsPill.module.css';

type Props = { count: number; load: () => Promise<unknown> };

/** Lies over the feed and takes no room in it: what one reads stays where it is until one asks for the new. */
export function NewPostsPill({ count, load }: Props) {
  const { t } = useTranslation('feed');
  const announce = useAnnounce();
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
      const first = document.querySelector<HTMLElement>('[role=feed] [data-post]');
      if (!first) return;
      first.focus({ preventScroll: true });
      const { top } = first.getBoundingClientRect();
      if (top < 0 || top > window.innerHeight / 2) first.scrollIntoView({ block: 'start', behavior: 'smooth' });
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
