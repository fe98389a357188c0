import { Page } from '@plenum/client-ui';
import { useTranslation } from 'react-i18next';
import { AppearanceSettings } from '../features/appearance/AppearanceSettings';

export function SettingsPage() {
  const { t } = useTranslation('settings');
  return (
    <Page title={t('title')}>
      <AppearanceSettings />
    </Page>
  );
}
