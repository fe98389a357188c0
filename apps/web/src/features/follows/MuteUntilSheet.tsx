import { TextInput } from '@mantine/core';
import { limits } from '@plenum/contract';
import { DialogFoot, Field, SideSheet, SubmitButton } from '@plenum/client-ui';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

type Props = { opened: boolean; close: () => void; name: string; mute: (until: Date) => Promise<boolean> };

const DAY = 86_400_000;
/** As a date field writes it, in the viewer's own time. */
const dateWord = (at: Date) =>
  [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

export function MuteUntilSheet({ opened, close, name, mute }: Props) {
  const { t } = useTranslation('follows');
  const [date, setDate] = useState('');
  const [error, setError] = useState<string>();
  const [acting, setActing] = useState(false);
  const first = dateWord(new Date(Date.now() + DAY));
  const last = dateWord(new Date(Date.now() + (limits.mute.days - 1) * DAY));
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!date || date < first || date > last) return setError(t('until.wrong'));
    setError(undefined);
    setActing(true);
    const done = await mute(new Date(`${date}T00:00:00`));
    setActing(false);
    if (done) close();
  };
  return (
    <SideSheet title={t('until.title', { name })} opened={opened} close={close}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Field label={t('until.label')} hint={t('until.hint')} error={error} required>
          {(control) => (
            <TextInput
              {...control}
              type="date"
              min={first}
              max={last}
              value={date}
              onChange={(event) => setDate(event.currentTarget.value)}
            />
          )}
        </Field>
        <DialogFoot>
          <SubmitButton pending={acting}>{t('until.submit')}</SubmitButton>
        </DialogFoot>
      </form>
    </SideSheet>
  );
}
