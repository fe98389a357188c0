import { Avatar, Panel } from '@plenum/client-ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import css from './PersonRow.module.css';
import type { SpaceSeen } from './space-fragments';

/** What a space is for and who answers for it. */
export function SpaceAbout({ space }: { space: SpaceSeen }) {
  const { t } = useTranslation('spaces');
  return (
    <div>
      <Panel title={t('about.title')}>
        <p className={css.text}>{space.description || t('about.empty')}</p>
        <p className={css.faint}>{t(`visibility.${space.visibility}.sentence`)}</p>
      </Panel>
      <Panel title={t('about.stewards')}>
        <ul className={css.list}>
          {space.stewards.map((person) => (
            <li key={person.id} className={css.row}>
              <Avatar name={person.name} seed={person.id} picture={person.picture?.thumb} size={32} />
              <span className={css.words}>
                <Link to={`/people/${person.id}`} className={css.name}>
                  {person.name}
                </Link>
                <span className={css.title}>{person.isFormer ? t('former') : person.title}</span>
              </span>
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}
