import { useTranslation } from 'react-i18next';
import css from './PostLeaving.module.css';

/** Stands where a post stood, as long as it can be had back. */
export function PostLeaving({ undo }: { undo: () => void }) {
  const { t } = useTranslation('posts');
  return (
    <div className={css.leaving} role="status">
      {t('remove.done')}
      <button type="button" className={css.undo} onClick={undo} ref={(element) => element?.focus()}>
        {t('remove.undo')}
      </button>
    </div>
  );
}
