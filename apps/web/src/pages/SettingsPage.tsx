import { Page } from '@plenum/client-ui';
import { useTranslation } from 'react-i18next';
import { AppearanceSettings } from '../features/appearance/AppearanceSettings';
import { MuteList } from '../features/follows/MuteList';
import { SettingsTabs } from '../features/identity/SettingsTabs';

export function SettingsPage() {
  const { t } = useTranslation('settings');
  return (
    <Page title={t('title')} toolbar={<SettingsTabs />}>
      <AppearanceSettings />
      <MuteList />
    </Page>
  );
}
