import { FeedKind } from '@plenum/contract';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { feedName } from './feed-choice';
import css from './FeedTabs.module.css';

/** Each view has its own address, so that Back and a middle click do what they do everywhere. */
export function FeedTabs({ kind, unseenFirst }: { kind: FeedKind; unseenFirst: boolean }) {
  const { t } = useTranslation('feed');
  const [, setSearch] = useSearchParams();
  return (
    <div className={css.bar}>
      <nav aria-label={t('tabs.label')} className={css.tabs}>
        {Object.values(FeedKind).map((one) => (
          <Link
            key={one}
            to={`/?feed=${feedName(one)}`}
            className={css.tab}
            aria-current={one === kind ? 'page' : undefined}
            preventScrollReset
          >
            {t(`tabs.${one}`)}
          </Link>
        ))}
      </nav>
      {kind === 'FOLLOWING' && (
        <label className={css.switch}>
          <input
            type="checkbox"
            role="switch"
            checked={unseenFirst}
            onChange={(event) =>
              setSearch({ feed: feedName(kind), ...(event.currentTarget.checked && { unseen: 'first' }) })
            }
          />
          {t('unseenFirst')}
        </label>
      )}
    </div>
  );
}
