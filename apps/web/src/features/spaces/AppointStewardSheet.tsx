import { Textarea } from '@mantine/core';
import { limits } from '@plenum/contract';
import { graphql, useAct, useRefusalText } from '@plenum/client-data';
import { DialogFoot, Field, SideSheet, SubmitButton, useToast } from '@plenum/client-ui';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonSelect } from '../people/PersonSelect';
import css from './AppointStewardSheet.module.css';
import { useStewardlessName, type StewardlessSpace } from './useStewardlessSpaces';

const AppointSpaceStewardDocument = graphql(`
  mutation AppointSpaceSteward($appointment: Appointment!) {
    appointSpaceSteward(appointment: $appointment)
  }
`);

type Props = { space: StewardlessSpace | undefined; close: () => void; done: () => void };

export function AppointStewardSheet({ space, close, done }: Props) {
  const { t } = useTranslation('spaces');
  const name = useStewardlessName();
  return (
    <SideSheet
      title={space ? t('stewardless.title', { name: name(space) }) : ''}
      opened={space !== undefined}
      close={close}
      size={480}
    >
      {space && (
        <AppointForm
          key={space.id}
          space={space}
          done={() => {
            done();
            close();
          }}
        />
      )}
    </SideSheet>
  );
}

function AppointForm({ space, done }: { space: StewardlessSpace; done: () => void }) {
  const { t } = useTranslation(['spaces', 'errors']);
  const name = useStewardlessName()(space);
  const toast = useToast();
  const refusalText = useRefusalText();
  const [personId, setPersonId] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const { act, acting, refusal } = useAct(AppointSpaceStewardDocument);
  const required = t('errors:reasons.REQUIRED');
  const sentence = refusal && refusalText(refusal).title;
  const errorOf = (field: string, empty: boolean) =>
    tried && empty ? required : refusal?.field?.endsWith(field) ? sentence : undefined;
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (!personId || !reason.trim()) return;
    const { done: appointed } = await act({ appointment: { spaceId: space.id, personId, reason } });
    if (!appointed) return;
    toast({ text: t('stewardless.done', { name }), tone: 'success' });
    done();
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <p className={css.text}>{t('stewardless.text')}</p>
      <Field label={t('stewardless.who')} error={errorOf('personId', !personId)} required>
        {(control) => <PersonSelect control={control} chosen={null} value={personId} change={setPersonId} />}
      </Field>
      <Field
        label={t('stewardless.reason')}
        hint={t('stewardless.reasonHint')}
        error={errorOf('reason', !reason.trim())}
        required
      >
        {(control) => (
          <Textarea
            {...control}
            autosize
            minRows={2}
            maxLength={limits.space.reason}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
      </Field>
      {refusal && !refusal.field && (
        <p role="alert" className={css.error}>
          {sentence}
        </p>
      )}
      <DialogFoot>
        <SubmitButton pending={acting}>{t('stewardless.submit')}</SubmitButton>
      </DialogFoot>
    </form>
  );
}
