import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import css from './DraftsLink.module.css';
import { useMyDrafts } from './useMyDrafts';

/** To all that one has not published yet, where there is any. */
export function DraftsLink() {
  const { t } = useTranslation('compose');
  const { count } = useMyDrafts();
  if (count === 0) return null;
  return (
    <Link to="/drafts" className={css.link}>
      {t('toDrafts', { count })}
    </Link>
  );
}
