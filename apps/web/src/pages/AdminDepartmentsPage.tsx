import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Page } from '@plenum/client-ui';
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { DepartmentSheet } from '../features/departments/DepartmentSheet';
import { DepartmentsTable } from '../features/departments/DepartmentsTable';
import { AdminTabs } from '../features/people/AdminTabs';

export function AdminDepartmentsPage() {
  const { t } = useTranslation(['departments', 'people']);
  const client = useApolloClient();
  const [params, setParams] = useSearchParams();
  const open = (of: string) => setParams({ department: of });
  return (
    <Page
      title={t('people:admin.title')}
      width="wide"
      actions={
        <Button leftSection={<IconPlus size={18} stroke={1.5} />} onClick={() => open('new')}>
          {t('add')}
        </Button>
      }
      toolbar={<AdminTabs />}
    >
      <DepartmentsTable edit={open} add={(parentId) => open(`new:${parentId}`)} />
      <DepartmentSheet
        of={params.get('department')}
        close={() => setParams({})}
        saved={() => void client.refetchQueries({ include: ['DepartmentsToAdminister', 'DepartmentNames'] })}
      />
    </Page>
  );
}
