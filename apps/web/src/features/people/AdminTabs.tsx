import { TabLinks } from '@plenum/client-ui';
import { useReportsWaiting } from '../reports/useReportsWaiting';
import { useStewardlessSpaces } from '../spaces/useStewardlessSpaces';
import { useTranslation } from 'react-i18next';

/** The rooms of the administration. */
export function AdminTabs() {
  const { t } = useTranslation('people');
  const reports = useReportsWaiting();
  const { spaces } = useStewardlessSpaces();
  return (
    <TabLinks
      label={t('admin.title')}
      links={[
        { to: '/admin/people', label: t('admin.people') },
        { to: '/admin/departments', label: t('admin.departments') },
        {
          to: '/admin/spaces',
          label: t('admin.spaces'),
          ...(spaces?.length ? { count: spaces.length } : {}),
        },
        { to: '/admin/import', label: t('admin.import') },
        { to: '/admin/reports', label: t('admin.reports'), ...(reports ? { count: reports } : {}) },
        { to: '/admin/mail', label: t('admin.mail') },
      ]}
    />
  );
}
