import { PasswordInput, TextInput } from '@mantine/core';
import { graphql, useAct, useRefusalText } from '@plenum/client-data';
import { Field, SubmitButton } from '@plenum/client-ui';
import { useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import css from './SignInForm.module.css';

const SignInDocument = graphql(`
  mutation SignIn($email: String!, $password: String!) {
    signIn(email: $email, password: $password) {
      id
    }
  }
`);

export function SignInForm({ signedIn }: { signedIn: () => void }) {
  const { t } = useTranslation('session');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const { act, acting, refusal } = useAct(SignInDocument);
  const refusalText = useRefusalText();
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const { done, refused } = await act({ email, password });
    if (done) return signedIn();
    const at = refused?.field === 'email' ? 'email' : 'password';
    form.current?.querySelector<HTMLInputElement>(`[name=${at}]`)?.focus();
  };
  const text = refusal && refusalText(refusal);
  const sentence = text && [text.title, text.text].filter(Boolean).join('. ');
  return (
    <form ref={form} onSubmit={(event) => void submit(event)} className={css.form}>
      <Field label={t('email')} error={refusal?.field === 'email' ? sentence : undefined} required>
        {(control) => (
          <TextInput
            {...control}
            name="email"
            type="email"
            autoComplete="username"
            size="md"
            autoFocus
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={t('password')} error={refusal && refusal.field !== 'email' ? sentence : undefined} required>
        {(control) => (
          <PasswordInput
            {...control}
            name="password"
            autoComplete="current-password"
            size="md"
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
        )}
      </Field>
      <SubmitButton pending={acting} size="md" fullWidth mt="xl">
        {t('submit')}
      </SubmitButton>
    </form>
  );
}
