import { Page } from '@plenum/client-ui';
import { useTranslation } from 'react-i18next';
import { OutgoingMailList } from '../features/identity/OutgoingMailList';

export function OutgoingMailPage() {
  const { t } = useTranslation('identity');
  return (
    <Page title={t('mails.title')} lead={t('mails.lead')}>
      <OutgoingMailList />
    </Page>
  );
}
