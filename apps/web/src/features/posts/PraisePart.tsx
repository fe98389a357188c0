import { Avatar } from '@plenum/client-ui';
import IconAward from '@tabler/icons-react/dist/esm/icons/IconAward.mjs';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PostOnCard } from './PostOnCard';
import css from './PraisePart.module.css';

export function PraisePart({ praise }: { praise: NonNullable<PostOnCard['praise']> }) {
  const { t } = useTranslation('posts');
  return (
    <section className={css.praise} aria-label={t('praise')}>
      <IconAward className={css.mark} size={28} stroke={1.4} aria-hidden />
      <div>
        <p className={css.title}>{t('praise')}</p>
        <ul className={css.list}>
          {praise.people.map((person) => (
            <li key={person.id}>
              <Link to={`/people/${person.id}`} className={css.one}>
                <Avatar name={person.name} seed={person.id} picture={person.picture?.thumb} size={32} />
                <span dir="auto">{person.name}</span>
              </Link>
            </li>
          ))}
          {praise.departments.map(({ id, name }) => (
            <li key={id}>
              <Link to={`/departments/${id}`} className={css.one}>
                <Avatar name={name} seed={id} size={32} shape="group" />
                <span dir="auto">{name}</span>
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
