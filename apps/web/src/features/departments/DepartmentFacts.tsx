import { graphql, type DocumentType } from '@plenum/client-data';
import { Panel } from '@plenum/client-ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PersonRow } from '../people/PersonRow';
import css from './DepartmentFacts.module.css';

export const DepartmentFactsFragment = graphql(`
  fragment DepartmentFacts on Department {
    id
    stewards {
      ...PersonRow
    }
    children {
      id
      name
      memberCount
    }
  }
`);

/** Who answers for a department, and what hangs below it: beside the page. */
export function DepartmentFacts({ department }: { department: DocumentType<typeof DepartmentFactsFragment> }) {
  const { t } = useTranslation('departments');
  return (
    <div>
      {department.stewards.length > 0 && (
        <Panel title={t('stewards')} flush>
          {department.stewards.map((person) => (
            <PersonRow key={person.id} person={person} />
          ))}
        </Panel>
      )}
      {department.children.length > 0 && (
        <Panel title={t('below')} flush>
          <ul className={css.list}>
            {department.children.map(({ id, name, memberCount }) => (
              <li key={id}>
                <Link className={css.child} to={`/departments/${id}`}>
                  <span>{name}</span>
                  <span className={css.count} aria-label={t('people', { count: memberCount })}>
                    {memberCount}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </div>
  );
}
