import { ActionMenu, KeyHint, PlainButton } from '@plenum/client-ui';
import IconMessagePlus from '@tabler/icons-react/dist/esm/icons/IconMessagePlus.mjs';
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs';
import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ConnectionPill } from '../ConnectionPill';
import { FaceMenu } from './FaceMenu';
import { Mark } from './Mark';
import css from './TopBar.module.css';

/** Where a new post is written: the address opens the composer, so that a link can too. */
export const NEW_POST = '/?new=post';

export function TopBar({ phone, openPalette }: { phone: boolean; openPalette: () => void }) {
  const { t } = useTranslation('shell');
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
        <ActionMenu entries={() => [{ label: t('new.post'), icon: IconMessagePlus, to: NEW_POST, keys: 'c' }]}>
          <PlainButton look="filled" className={css.new} icon={<IconPlus size={18} stroke={2} />}>
            {t('new.label')}
          </PlainButton>
        </ActionMenu>
        <FaceMenu phone={phone} />
      </div>
    </header>
  );
}
