import { Page } from '@plenum/client-ui';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { AdminTabs } from '../features/people/AdminTabs';
import { StewardlessSpaces } from '../features/spaces/StewardlessSpaces';

export function AdminSpacesPage() {
  const { t } = useTranslation(['spaces', 'people']);
  const [params, setParams] = useSearchParams();
  return (
    <Page title={t('people:admin.title')} lead={t('stewardless.lead')} width="wide" toolbar={<AdminTabs />}>
      <StewardlessSpaces chosen={params.get('space')} choose={(id) => setParams(id ? { space: id } : {})} />
    </Page>
  );
}
