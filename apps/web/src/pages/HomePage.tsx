import { EmptyState, Page } from '@plenum/client-ui';
import IconMessages from '@tabler/icons-react/dist/esm/icons/IconMessages.mjs';
import { useTranslation } from 'react-i18next';
import { useMe } from '../features/session/Me';

export function HomePage() {
  const { t } = useTranslation('home');
  const me = useMe();
  return (
    <Page title={t('title')}>
      <EmptyState icon={IconMessages} title={t('empty.title', { name: me.name })} text={t('empty.text')} />
    </Page>
  );
}
