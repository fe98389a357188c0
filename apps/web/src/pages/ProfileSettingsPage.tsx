import { Page } from '@plenum/client-ui';
import { useTranslation } from 'react-i18next';
import { ProfileForm } from '../features/people/ProfileForm';

export function ProfileSettingsPage() {
  const { t } = useTranslation('settings');
  return (
    <Page title={t('title')}>
      <ProfileForm />
    </Page>
  );
}
