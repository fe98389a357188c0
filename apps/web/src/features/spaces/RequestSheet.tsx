import { Textarea } from '@mantine/core';
import { limits } from '@plenum/contract';
import { DialogFoot, Field, SideSheet, SubmitButton } from '@plenum/client-ui';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

type Props = { name: string; opened: boolean; close: () => void; request: (message: string) => Promise<boolean> };

/** A word to the stewards; it may stay empty. */
export function RequestSheet({ name, opened, close, request }: Props) {
  const { t } = useTranslation('spaces');
  const [message, setMessage] = useState('');
  const [acting, setActing] = useState(false);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setActing(true);
    const done = await request(message);
    setActing(false);
    if (done) close();
  };
  return (
    <SideSheet title={t('request.title', { name })} opened={opened} close={close}>
      <form onSubmit={(event) => void submit(event)}>
        <Field label={t('request.message')} hint={t('request.hint')} optional>
          {(control) => (
            <Textarea
              {...control}
              autosize
              minRows={3}
              maxRows={8}
              maxLength={limits.space.message}
              value={message}
              onChange={(event) => setMessage(event.currentTarget.value)}
            />
          )}
        </Field>
        <DialogFoot>
          <SubmitButton pending={acting}>{t('request.submit')}</SubmitButton>
        </DialogFoot>
      </form>
    </SideSheet>
  );
}
