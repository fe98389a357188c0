import { TextInput } from '@mantine/core';
import { limits } from '@plenum/contract';
import { graphql, useAct } from '@plenum/client-data';
import { Field, SubmitButton } from '@plenum/client-ui';
import { useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { focusField } from './focus-field';
import css from './Form.module.css';
import { PasswordField } from './PasswordField';
import { useFieldErrors } from './useFieldErrors';

const SignInDocument = graphql(`
  mutation SignIn($email: String!, $password: String!) {
    signIn(email: $email, password: $password) {
      id
    }
  }
`);

export function SignInForm({ signedIn }: { signedIn: () => void }) {
  const { t } = useTranslation('identity');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const { act, acting, refusal } = useAct(SignInDocument);
  const { at, elsewhere } = useFieldErrors(refusal, ['email', 'password']);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const { done, refused } = await act({ email, password });
    if (done) return signedIn();
    focusField(form.current, refused?.field);
  };
  return (
    <form ref={form} onSubmit={(event) => void submit(event)} className={css.form} noValidate>
      {elsewhere && (
        <p className={css.refused} role="alert">
          {elsewhere}
        </p>
      )}
      <Field label={t('email')} error={at('email')} required>
        {(control) => (
          <TextInput
            {...control}
            name="email"
            type="email"
            inputMode="email"
            autoComplete="username"
            maxLength={limits.person.email}
            size="md"
            autoFocus
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
        )}
      </Field>
      <PasswordField
        label={t('password.label')}
        name="password"
        kind="current-password"
        value={password}
        change={setPassword}
        error={at('password')}
      />
      <SubmitButton pending={acting} size="md" fullWidth mt={8}>
        {t('signIn.submit')}
      </SubmitButton>
      <p className={css.under}>
        <Link to="/forgot-password" state={{ email }}>
          {t('signIn.forgot')}
        </Link>
      </p>
    </form>
  );
}
