import { Page } from '@plenum/client-ui';
import { useTranslation } from 'react-i18next';
import { DraftList } from '../features/posts/compose/DraftList';

export function DraftsPage() {
  const { t } = useTranslation('compose');
  return (
    <Page title={t('page.title')} lead={t('page.lead')}>
      <DraftList />
    </Page>
  );
}
