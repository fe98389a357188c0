import { ActionIcon } from '@mantine/core';
import { ActionMenu, useAppearance } from '@plenum/client-ui';
import IconLayoutSidebarLeftCollapse from '@tabler/icons-react/dist/esm/icons/IconLayoutSidebarLeftCollapse.mjs';
import IconLayoutSidebarLeftExpand from '@tabler/icons-react/dist/esm/icons/IconLayoutSidebarLeftExpand.mjs';
import IconSettings from '@tabler/icons-react/dist/esm/icons/IconSettings.mjs';
import { useTranslation } from 'react-i18next';
import { Link, NavLink } from 'react-router';
import { useMe } from '../../features/session/Me';
import { doorsFor } from './doors';
import { Mark } from './Mark';
import css from './Rail.module.css';
import { themeIcon, useThemeEntries } from './theme-entries';

type Props = { folded: boolean; fold: (folded: boolean) => void };

export function Rail({ folded, fold }: Props) {
  const { t } = useTranslation('shell');
  const me = useMe();
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
        {doorsFor(me).map(({ name, to, icon: Icon, key }) => (
          <li key={name}>
            <NavLink
              to={to}
              end={to === '/'}
              className={css.door}
              data-tip={folded ? t(`doors.${name}`) : undefined}
              aria-label={folded ? t(`doors.${name}`) : undefined}
              aria-keyshortcuts={`g ${key}`}
            >
              <Icon size={20} stroke={1.6} aria-hidden />
              <span className={css.word}>{t(`doors.${name}`)}</span>
            </NavLink>
          </li>
        ))}
      </ul>
      <div className={css.foot}>
        <ActionIcon component={Link} to="/settings" data-tip={t('me.settings')} aria-label={t('me.settings')}>
          <IconSettings size={20} stroke={1.5} />
        </ActionIcon>
        <ActionMenu entries={() => themes}>
          <ActionIcon data-tip={t('me.theme')} aria-label={t('me.theme')}>
            <ThemeIcon size={20} stroke={1.5} />
          </ActionIcon>
        </ActionMenu>
        <span className={css.gap} />
        <ActionIcon data-tip={foldLabel} aria-label={foldLabel} aria-expanded={!folded} onClick={() => fold(!folded)}>
          <FoldIcon size={20} stroke={1.5} />
        </ActionIcon>
      </div>
    </nav>
  );
}
