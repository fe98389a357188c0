import { useQuery } from '@apollo/client/react';
import { graphql } from '@plenum/client-data';
import { Page } from '@plenum/client-ui';
import { useTranslation } from 'react-i18next';
import { ApiTokensPanel } from '../features/identity/ApiTokensPanel';
import { ChangePasswordPanel } from '../features/identity/ChangePasswordPanel';
import { SessionsPanel } from '../features/identity/SessionsPanel';
import { SettingsTabs } from '../features/identity/SettingsTabs';

const MyEmailDocument = graphql(`
  query MyEmail {
    me {
      id
      email
    }
  }
`);

export function SecuritySettingsPage() {
  const { t } = useTranslation(['identity', 'settings']);
  const { data } = useQuery(MyEmailDocument);
  return (
    <Page title={t('settings:title')} toolbar={<SettingsTabs />}>
      <SessionsPanel />
      <ChangePasswordPanel email={data?.me.email ?? ''} />
      <ApiTokensPanel />
    </Page>
  );
}
