import { FeedKind } from '@plenum/contract';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useMe } from '../session/Me';
import { feedName } from './feed-choice';
import css from './FeedTabs.module.css';

/** Each view has its own address, so that Back and a middle click do what they do everywhere. */
export function FeedTabs({ kind, unseenFirst }: { kind: FeedKind; unseenFirst: boolean }) {
  const { t } = useTranslation('feed');
  const employee = useMe().kind === 'EMPLOYEE';
  const [, setSearch] = useSearchParams();
  // What is said to the whole company is said to its employees.
  const kinds = Object.values(FeedKind).filter((one) => one !== 'COMPANY' || employee);
  return (
    <div className={css.bar}>
      <nav aria-label={t('tabs.label')} className={css.tabs}>
        {kinds.map((one) => (
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
