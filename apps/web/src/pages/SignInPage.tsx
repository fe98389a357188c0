import { useApolloClient } from '@apollo/client/react';
import { useDocumentTitle } from '@plenum/client-ui';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { SignInForm } from '../features/session/SignInForm';
import css from './SignInPage.module.css';

/** Only a path of this site: `//elsewhere` and `https://elsewhere` are not followed. */
const ownPath = (to: string | null) => (to && /^\/(?![/\\])/.test(to) ? to : '/');

export function SignInPage() {
  const { t } = useTranslation('session');
  const client = useApolloClient();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  useDocumentTitle(t('title'));
  const enter = async () => {
    // What another person read here must not be met again.
    await client.clearStore();
    await navigate(ownPath(search.get('to')), { replace: true });
  };
  return (
    <main className={css.page}>
      <div className={css.sheet}>
        <img src="/mark.svg" width={48} height={48} alt="" />
        <h1 className={css.title}>Plenum</h1>
        <p className={css.lead}>{t('lead')}</p>
        <SignInForm signedIn={() => void enter()} />
      </div>
    </main>
  );
}
