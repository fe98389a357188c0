import { Button, Modal } from '@mantine/core';
import { graphql, useAct, useRefusalText } from '@plenum/client-data';
import { Field, useToast } from '@plenum/client-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import css from '../people/StaleDialog.module.css';
import { DepartmentSelect } from './DepartmentSelect';

const CloseDepartmentDocument = graphql(`
  mutation CloseDepartment($id: ID!, $version: Int!, $to: ID) {
    deactivateDepartment(id: $id, version: $version, movePeopleTo: $to) {
      id
      active
      version
    }
  }
`);

type Props = {
  department: { id: string; name: string; version?: number | null; memberCount: number };
  close: () => void;
  closed: () => void;
};

/** Asks where the people go before a department is closed. */
export function CloseDepartment({ department, close, closed }: Props) {
  const { t } = useTranslation(['departments', 'ui']);
  const toast = useToast();
  const refusalText = useRefusalText();
  const [to, setTo] = useState<string | null>(null);
  const { act, acting, refusal } = useAct(CloseDepartmentDocument);
  const { id, name, version, memberCount } = department;
  const run = async () => {
    const { done } = await act({ id, version: version ?? 1, to });
    if (!done) return;
    toast({ text: t('close.done', { name }), tone: 'success' });
    closed();
  };
  const text = refusal && refusalText(refusal);
  return (
    <Modal
      opened
      onClose={close}
      title={t('close.title', { name })}
      closeButtonProps={{ 'aria-label': t('ui:words.close') }}
    >
      <p className={css.text}>{t('close.text', { count: memberCount })}</p>
      {memberCount > 0 && (
        <Field label={t('close.to')} required>
          {(control) => <DepartmentSelect control={control} value={to} change={setTo} without={id} />}
        </Field>
      )}
      {text && (
        <p role="alert" className={css.error}>
          {refusal.field === 'id' ? t('close.notEmpty') : [text.title, text.text].filter(Boolean).join('. ')}
        </p>
      )}
      <div className={css.buttons}>
        <Button variant="default" onClick={close}>
          {t('ui:words.cancel')}
        </Button>
        <Button color="red" loading={acting} onClick={() => void run()}>
          {t('close.confirm')}
        </Button>
      </div>
    </Modal>
  );
}
