import { useRefusalText } from '@plenum/client-data';
import { ErrorState, Page } from '@plenum/client-ui';
import { useTranslation } from 'react-i18next';
import { Link, Outlet } from 'react-router';
import { useMe } from '../features/session/Me';

/** Stands before every room of the administration, which to all others is as what they may not see elsewhere. */
export function AdministratorsOnly() {
  const { t } = useTranslation('shell');
  const me = useMe();
  const words = useRefusalText()({ code: 'NOT_FOUND' });
  if (me.roles.includes('ADMINISTRATOR')) return <Outlet />;
  return (
    <Page title={words.title} titleHidden>
      <ErrorState {...words} action={<Link to="/">{t('errors.notFound.home')}</Link>} />
    </Page>
  );
}
