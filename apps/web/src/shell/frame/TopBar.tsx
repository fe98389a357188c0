import { KeyHint, PlainButton } from '@plenum/client-ui';
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs';
import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useNewPostPath } from '../../features/posts/compose/new-post-path';
import { ConnectionPill } from '../ConnectionPill';
import { FaceMenu } from './FaceMenu';
import { Mark } from './Mark';
import css from './TopBar.module.css';

export function TopBar({ phone, openPalette }: { phone: boolean; openPalette: () => void }) {
  const { t } = useTranslation('shell');
  const newPost = useNewPostPath();
  return (
    <header className={css.bar} aria-label={t('regions.top')} data-region tabIndex={-1}>
      <Link to="/" className={css.mark} aria-label={t('doors.home')}>
        <Mark />
      </Link>
      <button
        type="button"
        className={css.search}
        onClick={openPalette}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
      >
        <IconSearch size={18} stroke={1.6} aria-hidden />
        <span className={css.words}>{t('search.open')}</span>
        <span className={css.hint} aria-hidden>
          <KeyHint keys="mod+k" />
        </span>
      </button>
      <div className={css.end}>
        {!phone && <ConnectionPill />}
        <PlainButton to={newPost} look="filled" className={css.new} icon={<IconPlus size={18} stroke={2} />}>
          {t('keyboard.newPost')}
          <span className={css.newKey} aria-hidden>
            <KeyHint keys="c" />
          </span>
        </PlainButton>
        <FaceMenu phone={phone} />
      </div>
    </header>
  );
}
