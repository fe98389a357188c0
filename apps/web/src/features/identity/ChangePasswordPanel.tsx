import { useApolloClient } from '@apollo/client/react';
import { graphql, useAct } from '@plenum/client-data';
import { Panel, SubmitButton, useToast } from '@plenum/client-ui';
import { useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { focusField } from './focus-field';
import css from './Form.module.css';
import { PasswordField } from './PasswordField';
import { PasswordStrength } from './PasswordStrength';
import { MySessionsDocument } from './SessionsPanel';
import { useFieldErrors } from './useFieldErrors';

const ChangePasswordDocument = graphql(`
  mutation ChangePassword($currentPassword: String!, $newPassword: String!) {
    changePassword(currentPassword: $currentPassword, newPassword: $newPassword)
  }
`);

export function ChangePasswordPanel({ email }: { email: string }) {
  const { t } = useTranslation('identity');
  const client = useApolloClient();
  const toast = useToast();
  const [currentPassword, setCurrentPassword] = useState('');
  const [newPassword, setNewPassword] = useState('');
  const [refusedPassword, setRefusedPassword] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  const { act, acting, refusal } = useAct(ChangePasswordDocument);
  const { at, elsewhere } = useFieldErrors(refusal, ['currentPassword', 'newPassword']);
  const wrong = refusal?.reason === 'WRONG_PASSWORD' && refusal.field === 'currentPassword';
  const newError = newPassword === refusedPassword ? at('newPassword') : undefined;
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const { done, refused } = await act({ currentPassword, newPassword });
    if (!done) {
      setRefusedPassword(newPassword);
      return focusField(form.current, refused?.field);
    }
    setCurrentPassword('');
    setNewPassword('');
    toast({ text: t('change.done'), tone: 'success' });
    await client.refetchQueries({ include: [MySessionsDocument] });
  };
  return (
    <Panel title={t('change.title')}>
      <form ref={form} onSubmit={(event) => void submit(event)} className={`${css.form} ${css.narrow}`} noValidate>
        {elsewhere && (
          <p className={css.refused} role="alert">
            {elsewhere}
          </p>
        )}
        <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
        <PasswordField
          label={t('change.current')}
          name="currentPassword"
          kind="current-password"
          size="sm"
          value={currentPassword}
          change={setCurrentPassword}
          error={wrong ? t('change.wrong') : at('currentPassword')}
        />
        <PasswordField
          label={t('password.new')}
          name="newPassword"
          kind="new-password"
          size="sm"
          value={newPassword}
          change={setNewPassword}
          error={newError}
        />
        {!newError && <PasswordStrength password={newPassword} />}
        <div>
          <SubmitButton pending={acting}>{t('change.submit')}</SubmitButton>
        </div>
      </form>
    </Panel>
  );
}
