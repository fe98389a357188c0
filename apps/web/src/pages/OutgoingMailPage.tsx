import { Page } from '@plenum/client-ui';
import { useTranslation } from 'react-i18next';
import { AdminTabs } from '../features/people/AdminTabs';
import { OutgoingMailList } from '../features/identity/OutgoingMailList';

export function OutgoingMailPage() {
  const { t } = useTranslation(['identity', 'people']);
  return (
    <Page title={t('people:admin.title')} lead={t('mails.lead')} width="wide" toolbar={<AdminTabs />}>
      <OutgoingMailList />
    </Page>
  );
}
