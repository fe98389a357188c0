import { Page } from '@plenum/client-ui';
import { useTranslation } from 'react-i18next';
import { SettingsTabs } from '../features/identity/SettingsTabs';
import { ProfileForm } from '../features/people/ProfileForm';

export function ProfileSettingsPage() {
  const { t } = useTranslation('settings');
  return (
    <Page title={t('title')} toolbar={<SettingsTabs />}>
      <ProfileForm />
    </Page>
  );
}
