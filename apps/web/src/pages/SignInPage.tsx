import { useTranslation } from 'react-i18next';
import { useLocation, useSearchParams } from 'react-router';
import { EntrySheet } from '../features/identity/EntrySheet';
import { SignInForm } from '../features/identity/SignInForm';
import { useEnter } from '../features/identity/useEnter';

/** Only a path of this site: `//elsewhere` and `https://elsewhere` are not followed. */
const ownPath = (to: string | null) => (to && /^\/(?![/\\])/.test(to) ? to : '/');

export function SignInPage() {
  const { t } = useTranslation('identity');
  const enter = useEnter();
  const why = useLocation().state as { ended?: boolean } | null;
  const [search] = useSearchParams();
  return (
    <EntrySheet
      title={t('signIn.title')}
      lead={why?.ended ? <span role="status">{t('signIn.ended')}</span> : t('signIn.lead')}
    >
      <SignInForm signedIn={() => void enter(ownPath(search.get('to')))} />
    </EntrySheet>
  );
}
