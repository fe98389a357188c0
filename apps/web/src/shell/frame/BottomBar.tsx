import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs';
import { useTranslation } from 'react-i18next';
import { Link, NavLink } from 'react-router';
import { useNewPostPath } from '../../features/posts/compose/new-post-path';
import css from './BottomBar.module.css';
import { useDoors, type Door } from './doors';

/** A phone's five doors, all within reach of a thumb; what is not among them stands in the palette and behind my face. */
export function BottomBar() {
  const { t } = useTranslation('shell');
  const newPost = useNewPostPath();
  const [home, spaces, people, bookmarks] = useDoors().filter(({ onPhone }) => onPhone);
  return (
    <nav className={css.bar} aria-label={t('regions.doors')} data-region tabIndex={-1}>
      <BottomDoor door={home} />
      <BottomDoor door={spaces} />
      <Link to={newPost} className={css.new} aria-label={t('keyboard.newPost')}>
        <IconPlus size={24} stroke={2} aria-hidden />
      </Link>
      <BottomDoor door={people} />
      <BottomDoor door={bookmarks} />
    </nav>
  );
}

function BottomDoor({ door: { name, to, icon: Icon } }: { door: Door }) {
  const { t } = useTranslation('shell');
  return (
    <NavLink to={to} end={to === '/'} className={css.door}>
      <Icon size={22} stroke={1.6} aria-hidden />
      <span className={css.word}>{t(`doors.${name}`)}</span>
    </NavLink>
  );
}
