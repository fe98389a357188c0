import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import css from './DepartmentPath.module.css';

type Props = {
  /** From the top down. */
  path: readonly { id: string; name: string }[];
};

/** Where something hangs in the organisation, each step a door. */
export function DepartmentPath({ path }: Props) {
  const { t } = useTranslation('departments');
  if (path.length === 0) return null;
  return (
    <nav aria-label={t('path')} className={css.path}>
      {path.map(({ id, name }, index) => (
        <Fragment key={id}>
          {index > 0 && <span aria-hidden>›</span>}
          <Link to={`/departments/${id}`}>{name}</Link>
        </Fragment>
      ))}
    </nav>
  );
}
