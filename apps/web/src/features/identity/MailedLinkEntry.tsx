import { useRefusalText } from '@plenum/client-data';
import { Bone, Skeleton } from '@plenum/client-ui';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EntrySheet } from './EntrySheet';
import css from './Form.module.css';
import { SetPasswordForm } from './SetPasswordForm';
import { useEnter } from './useEnter';
import { useMailedLink, type LinkPurpose } from './useMailedLink';

/** What a mailed link opens: whom it is for and a new password, or why it does not open any more. */
export function MailedLinkEntry({ purpose }: { purpose: LinkPurpose }) {
  const { t } = useTranslation('identity');
  const { token, holder, refusal, tryAgain } = useMailedLink(purpose);
  const refusalText = useRefusalText();
  const enter = useEnter();
  const words = purpose === 'RESET' ? 'reset' : 'join';
  if (holder) {
    return (
      <EntrySheet title={t(`${words}.title`, { name: holder.name })} lead={t(`${words}.lead`, { email: holder.email })}>
        <SetPasswordForm purpose={purpose} token={token} email={holder.email} entered={() => void enter()} />
      </EntrySheet>
    );
  }
  if (refusal?.reason === 'EXPIRED') {
    return (
      <EntrySheet title={t('expired.title')} lead={t(`${words}.expired`)}>
        <p className={css.under}>
          {purpose === 'RESET' && <Link to="/forgot-password">{t('expired.again')}</Link>}
          <Link to="/sign-in">{t('backToSignIn')}</Link>
        </p>
      </EntrySheet>
    );
  }
  if (refusal) {
    const { title, text } = refusalText(refusal);
    return (
      <EntrySheet title={title} lead={text}>
        <Button variant="default" fullWidth size="md" mt="xl" onClick={tryAgain}>
          {t('tryAgain')}
        </Button>
      </EntrySheet>
    );
  }
  return (
    <EntrySheet title={t('opening')}>
      <Skeleton>
        <Bone width="70%" />
        <Bone height={40} />
      </Skeleton>
    </EntrySheet>
  );
}
