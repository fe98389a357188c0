import { TextInput } from '@mantine/core';
import { limits } from '@plenum/contract';
import { graphql, useAct } from '@plenum/client-data';
import { Field, SubmitButton } from '@plenum/client-ui';
import { useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { focusField } from './focus-field';
import css from './Form.module.css';
import { useFieldErrors } from './useFieldErrors';

const RequestPasswordResetDocument = graphql(`
  mutation RequestPasswordReset($email: String!) {
    requestPasswordReset(email: $email)
  }
`);

type Props = { typed: string; asked: (email: string) => void };

export function ForgotPasswordForm({ typed, asked }: Props) {
  const { t } = useTranslation('identity');
  const [email, setEmail] = useState(typed);
  const form = useRef<HTMLFormElement>(null);
  const { act, acting, refusal } = useAct(RequestPasswordResetDocument);
  const { at, elsewhere } = useFieldErrors(refusal, ['email']);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const { done, refused } = await act({ email });
    if (done) return asked(email.trim());
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
      <SubmitButton pending={acting} size="md" fullWidth mt={8}>
        {t('forgot.submit')}
      </SubmitButton>
    </form>
  );
}
