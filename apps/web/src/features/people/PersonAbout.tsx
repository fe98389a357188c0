import { graphql, type DocumentType } from '@plenum/client-data';
import { Panel } from '@plenum/client-ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import css from './PersonAbout.module.css';

export const PersonAboutFragment = graphql(`
  fragment PersonAbout on Person {
    id
    about
    skills
  }
`);

/** What somebody says about themselves and can help with; each skill finds who else has it. */
export function PersonAbout({ person }: { person: DocumentType<typeof PersonAboutFragment> }) {
  const { t } = useTranslation('people');
  if (!person.about && person.skills.length === 0) return null;
  return (
    <div className={css.card}>
      <Panel title={person.skills.length > 0 ? t('page.canHelp') : t('fields.about')}>
        {person.skills.length > 0 && (
          <ul className={css.skills}>
            {person.skills.map((skill) => (
              <li key={skill}>
                <Link className={css.skill} to={`/people?skill=${encodeURIComponent(skill)}`}>
                  {skill}
                </Link>
              </li>
            ))}
          </ul>
        )}
        {person.about && <p className={css.about}>{person.about}</p>}
      </Panel>
    </div>
  );
}
