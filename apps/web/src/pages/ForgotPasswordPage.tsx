import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { EntrySheet } from '../features/identity/EntrySheet';
import { ForgotPasswordForm } from '../features/identity/ForgotPasswordForm';
import css from '../features/identity/Form.module.css';

export function ForgotPasswordPage() {
  const { t } = useTranslation('identity');
  const typed = (useLocation().state as { email?: string } | null)?.email ?? '';
  const [asked, setAsked] = useState<string>();
  const back = (
    <p className={css.under}>
      <Link to="/sign-in">{t('backToSignIn')}</Link>
    </p>
  );
  if (asked !== undefined) {
    return (
      <EntrySheet title={t('forgot.sent')} lead={<span role="status">{t('forgot.sentText', { email: asked })}</span>}>
        {back}
      </EntrySheet>
    );
  }
  return (
    <EntrySheet title={t('forgot.title')} lead={t('forgot.lead')}>
      <ForgotPasswordForm typed={typed} asked={setAsked} />
      {back}
    </EntrySheet>
  );
}
