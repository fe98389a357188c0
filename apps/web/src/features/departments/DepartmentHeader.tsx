import { Button } from '@mantine/core';
import { graphql, type DocumentType } from '@plenum/client-data';
import { Avatar, Badge } from '@plenum/client-ui';
import IconPencil from '@tabler/icons-react/dist/esm/icons/IconPencil.mjs';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FollowButton } from '../follows/FollowButton';
import { useMe } from '../session/Me';
import css from './DepartmentHeader.module.css';
import { DepartmentPath } from './DepartmentPath';

export const DepartmentHeaderFragment = graphql(`
  fragment DepartmentHeader on Department {
    id
    name
    description
    active
    memberCount
    path {
      id
      name
    }
    viewerCan {
      edit
    }
    viewerFollow {
      ...ViewerFollowFields
    }
  }
`);

export function DepartmentHeader({ department }: { department: DocumentType<typeof DepartmentHeaderFragment> }) {
  const { t } = useTranslation('departments');
  const me = useMe();
  return (
    <header className={css.header}>
      <Avatar name={department.name} seed={department.id} size={64} shape="group" />
      <div className={css.words}>
        <DepartmentPath path={department.path.slice(0, -1)} />
        <p className={css.name} aria-hidden>
          {department.name} {!department.active && <Badge>{t('closed')}</Badge>}
        </p>
        <p className={css.count}>{t('people', { count: department.memberCount })}</p>
      </div>
      <div className={css.acts}>
        {department.active && me.kind === 'EMPLOYEE' && (
          <FollowButton what={{ kind: 'DEPARTMENT' }} now={department.viewerFollow} name={department.name} />
        )}
        {department.viewerCan.edit && (
          <Button
            component={Link}
            to={`/admin/departments?department=${department.id}`}
            variant="default"
            leftSection={<IconPencil size={18} stroke={1.5} />}
          >
            {t('edit')}
          </Button>
        )}
      </div>
      {department.description && <p className={css.description}>{department.description}</p>}
    </header>
  );
}
