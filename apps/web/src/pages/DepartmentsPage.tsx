import { Button } from '@mantine/core';
import { Page } from '@plenum/client-ui';
import IconUsers from '@tabler/icons-react/dist/esm/icons/IconUsers.mjs';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DepartmentTree } from '../features/departments/DepartmentTree';

export function DepartmentsPage() {
  const { t } = useTranslation('departments');
  return (
    <Page
      title={t('title')}
      actions={
        <Button component={Link} to="/people" variant="default" leftSection={<IconUsers size={18} stroke={1.5} />}>
          {t('directory')}
        </Button>
      }
    >
      <DepartmentTree />
    </Page>
  );
}
