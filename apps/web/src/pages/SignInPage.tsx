import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { EntrySheet } from '../features/identity/EntrySheet';
import { SignInForm } from '../features/identity/SignInForm';
import { useEnter } from '../features/identity/useEnter';

/** Only a path of this site: `//elsewhere` and `https://elsewhere` are not followed. */
const ownPath = (to: string | null) => (to && /^\/(?![/\\])/.test(to) ? to : '/');

export function SignInPage() {
  const { t } = useTranslation('identity');
  const enter = useEnter();
  const [search] = useSearchParams();
  return (
    <EntrySheet title={t('signIn.title')} lead={t('signIn.lead')}>
      <SignInForm signedIn={() => void enter(ownPath(search.get('to')))} />
    </EntrySheet>
  );
}
