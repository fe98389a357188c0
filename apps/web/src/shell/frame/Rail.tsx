import { ActionMenu, lazyPart, IconButton, IconLink, Unseen, useAppearance } from '@plenum/client-ui';
import IconLayoutSidebarLeftCollapse from '@tabler/icons-react/dist/esm/icons/IconLayoutSidebarLeftCollapse.mjs';
import IconLayoutSidebarLeftExpand from '@tabler/icons-react/dist/esm/icons/IconLayoutSidebarLeftExpand.mjs';
import IconSettings from '@tabler/icons-react/dist/esm/icons/IconSettings.mjs';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink } from 'react-router';
import { useDoors, type Door } from './doors';
import { Mark } from './Mark';
import css from './Rail.module.css';
import { themeIcon, useThemeEntries } from './theme-entries';

// The line to the server, which tells it, is drawn after the first paint anyway.
const MyPresence = lazyPart(async () => (await import('./MyPresence')).MyPresence, { instead: () => null });

type Props = { folded: boolean; fold: (folded: boolean) => void };

export function Rail({ folded, fold }: Props) {
  const { t } = useTranslation('shell');
  const foldLabel = t(folded ? 'rail.unfold' : 'rail.fold');
  const { theme } = useAppearance();
  const themes = useThemeEntries();
  const ThemeIcon = themeIcon[theme];
  const FoldIcon = folded ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  return (
    <nav
      className={css.rail}
      aria-label={t('regions.rail')}
      data-region
      data-folded={folded || undefined}
      tabIndex={-1}
    >
      <Link to="/" className={css.brand} aria-label={folded ? 'Plenum' : undefined}>
        <Mark />
        <span className={css.word}>Plenum</span>
      </Link>
      <ul className={css.doors}>
        {useDoors().map((door) => (
          <li key={door.name}>
            <RailDoor door={door} folded={folded} />
          </li>
        ))}
      </ul>
      <div className={css.presence}>
        <Suspense>
          <MyPresence folded={folded} />
        </Suspense>
      </div>
      <div className={css.foot}>
        <IconLink to="/settings" data-tip={t('me.settings')} aria-label={t('me.settings')}>
          <IconSettings size={20} stroke={1.5} />
        </IconLink>
        <ActionMenu entries={() => themes}>
          <IconButton data-tip={t('me.theme')} aria-label={t('me.theme')}>
            <ThemeIcon size={20} stroke={1.5} />
          </IconButton>
        </ActionMenu>
        <span className={css.gap} />
        <IconButton data-tip={foldLabel} aria-label={foldLabel} aria-expanded={!folded} onClick={() => fold(!folded)}>
          <FoldIcon size={20} stroke={1.5} />
        </IconButton>
      </div>
    </nav>
  );
}

function RailDoor({ door: { name, to, icon: Icon, key, waiting }, folded }: { door: Door; folded: boolean }) {
  const { t } = useTranslation('shell');
  const word = t(`doors.${name}`);
  const said = waiting ? t('waiting', { count: waiting }) : '';
  return (
    <NavLink
      to={to}
      end={to === '/'}
      className={css.door}
      data-tip={folded ? word : undefined}
      aria-label={folded ? `${word} ${said}`.trim() : undefined}
      aria-keyshortcuts={`g ${key}`}
    >
      <Icon size={20} stroke={1.6} aria-hidden />
      <span className={css.word}>{word}</span>
      {waiting ? (
        <>
          <span className={css.waiting} aria-hidden>
            {waiting}
          </span>
          <Unseen>{said}</Unseen>
        </>
      ) : null}
    </NavLink>
  );
}
