import { ActionIcon } from '@mantine/core';
import IconLayoutSidebarLeftCollapse from '@tabler/icons-react/dist/esm/icons/IconLayoutSidebarLeftCollapse.mjs';
import IconLayoutSidebarLeftExpand from '@tabler/icons-react/dist/esm/icons/IconLayoutSidebarLeftExpand.mjs';
import { useTranslation } from 'react-i18next';
import { Link, NavLink } from 'react-router';
import { useMe } from '../../features/session/Me';
import { doorsFor } from './doors';
import { Mark } from './Mark';
import css from './Rail.module.css';

type Props = { folded: boolean; fold: (folded: boolean) => void };

export function Rail({ folded, fold }: Props) {
  const { t } = useTranslation('shell');
  const me = useMe();
  const foldLabel = t(folded ? 'rail.unfold' : 'rail.fold');
  const FoldIcon = folded ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  return (
    <nav
      className={css.rail}
      aria-label={t('regions.rail')}
      data-region
      data-folded={folded || undefined}
      tabIndex={-1}
    >
      <Link to="/" className={css.brand}>
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
        <ActionIcon data-tip={foldLabel} aria-label={foldLabel} aria-expanded={!folded} onClick={() => fold(!folded)}>
          <FoldIcon size={20} stroke={1.5} />
        </ActionIcon>
      </div>
    </nav>
  );
}
