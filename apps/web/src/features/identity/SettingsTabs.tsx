import { TabLinks } from '@plenum/client-ui';
import { useTranslation } from 'react-i18next';

export function SettingsTabs() {
  const { t } = useTranslation(['identity', 'people', 'settings']);
  return (
    <TabLinks
      label={t('settings:title')}
      links={[
        { to: '/settings', label: t('settings:appearance.title'), end: true },
        { to: '/settings/profile', label: t('people:profile.tab') },
        { to: '/settings/security', label: t('security') },
      ]}
    />
  );
}
