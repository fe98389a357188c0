import { graphql, useAct } from '@plenum/client-data';
import { SubmitButton } from '@plenum/client-ui';
import { useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { focusField } from './focus-field';
import css from './Form.module.css';
import { PasswordField } from './PasswordField';
import { PasswordStrength } from './PasswordStrength';
import { useFieldErrors } from './useFieldErrors';
import type { LinkPurpose } from './useMailedLink';

const documents = {
  RESET: graphql(`
    mutation ResetPassword($token: String!, $password: String!) {
      entered: resetPassword(token: $token, password: $password) {
        id
      }
    }
  `),
  INVITATION: graphql(`
    mutation AcceptInvitation($token: String!, $password: String!) {
      entered: acceptInvitation(token: $token, password: $password) {
        id
      }
    }
  `),
};

type Props = {
  purpose: LinkPurpose;
  token: string;
  /** Shown to password managers, so that they keep the password under the right name. */
  email: string;
  entered: () => void;
};

export function SetPasswordForm({ purpose, token, email, entered }: Props) {
  const { t } = useTranslation('identity');
  const [password, setPassword] = useState('');
  const [refusedPassword, setRefusedPassword] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  const { act, acting, refusal } = useAct(documents[purpose]);
  const { at, elsewhere } = useFieldErrors(refusal, ['password']);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const { done, refused } = await act({ token, password });
    if (done) return entered();
    setRefusedPassword(password);
    focusField(form.current, refused?.field);
  };
  const error = password === refusedPassword ? at('password') : undefined;
  return (
    <form ref={form} onSubmit={(event) => void submit(event)} className={css.form} noValidate>
      {elsewhere && (
        <p className={css.refused} role="alert">
          {elsewhere}
        </p>
      )}
      <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
      <PasswordField
        label={t('password.new')}
        name="password"
        kind="new-password"
        value={password}
        change={setPassword}
        error={error}
        autoFocus
      />
      {!error && <PasswordStrength password={password} />}
      <SubmitButton pending={acting} size="md" fullWidth mt={8}>
        {t(purpose === 'RESET' ? 'reset.submit' : 'join.submit')}
      </SubmitButton>
    </form>
  );
}
