import { Button, Group, NativeSelect, Switch, TextInput } from '@mantine/core';
import { graphql, useAct } from '@plenum/client-data';
import { Field, SubmitButton } from '@plenum/client-ui';
import { useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { focusField } from './focus-field';
import list from './DoorList.module.css';
import css from './Form.module.css';
import { useFieldErrors } from './useFieldErrors';

const CreateApiTokenDocument = graphql(`
  mutation CreateApiToken($token: NewApiToken!) {
    createApiToken(token: $token) {
      secret
    }
  }
`);

const lifetimes = [7, 30, 90, 365] as const;

export function NewApiTokenForm({ made, cancel }: { made: (secret: string) => void; cancel: () => void }) {
  const { t } = useTranslation('identity');
  const [name, setName] = useState('');
  const [days, setDays] = useState('90');
  const [readOnly, setReadOnly] = useState(true);
  const form = useRef<HTMLFormElement>(null);
  const { act, acting, refusal } = useAct(CreateApiTokenDocument);
  const { at, elsewhere } = useFieldErrors(refusal, ['token.name']);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const { done } = await act({ token: { name, days: Number(days), readOnly } });
    if (done) return made(done.createApiToken.secret);
    focusField(form.current, 'name');
  };
  return (
    <form ref={form} onSubmit={(event) => void submit(event)} className={list.part} noValidate>
      <div className={`${css.form} ${css.narrow}`}>
        {elsewhere && (
          <p className={css.refused} role="alert">
            {elsewhere}
          </p>
        )}
        <Field label={t('tokens.name')} hint={t('tokens.nameHint')} error={at('token.name')} required>
          {(control) => (
            <TextInput
              {...control}
              name="name"
              maxLength={80}
              autoComplete="off"
              autoFocus
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field label={t('tokens.lasts')}>
          {(control) => (
            <NativeSelect
              {...control}
              value={days}
              onChange={(event) => setDays(event.currentTarget.value)}
              data={lifetimes.map((count) => ({ value: String(count), label: t('tokens.days', { count }) }))}
            />
          )}
        </Field>
        <Switch
          checked={readOnly}
          onChange={(event) => setReadOnly(event.currentTarget.checked)}
          label={t('tokens.readOnly')}
          description={t('tokens.readOnlyHint')}
        />
        <Group gap="sm">
          <SubmitButton pending={acting}>{t('tokens.create')}</SubmitButton>
          <Button variant="default" onClick={cancel}>
            {t('cancel')}
          </Button>
        </Group>
      </div>
    </form>
  );
}
