import { Page } from '@plenum/client-ui';
import { useTranslation } from 'react-i18next';
import { AdminTabs } from '../features/people/AdminTabs';
import { ReportList } from '../features/reports/ReportList';
import { useMe } from '../features/session/Me';

/** For administrators a room of the administration; for stewards, who have no other room there, a page of its own. */
export function ReportsPage() {
  const { t } = useTranslation(['reports', 'people']);
  const isAdministrator = useMe().roles?.includes('ADMINISTRATOR') ?? false;
  return isAdministrator ? (
    <Page title={t('people:admin.title')} lead={t('lead')} width="wide" toolbar={<AdminTabs />}>
      <ReportList />
    </Page>
  ) : (
    <Page title={t('title')} lead={t('lead')}>
      <ReportList />
    </Page>
  );
}
