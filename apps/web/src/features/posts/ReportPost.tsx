import { Textarea } from '@mantine/core';
import { limits } from '@plenum/contract';
import { graphql, useAct, useRefusalText } from '@plenum/client-data';
import { DialogFoot, Field, SubmitButton, useToast, useUnsavedWords } from '@plenum/client-ui';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { PostOnCard } from './PostOnCard';

const ReportPostDocument = graphql(`
  mutation ReportPost($id: ID!, $reason: String!) {
    reportPost(id: $id, reason: $reason)
  }
`);

export function ReportPost({ post, done }: { post: PostOnCard; done: () => void }) {
  const { t } = useTranslation('postSheets');
  const toast = useToast();
  const refusalText = useRefusalText();
  const [reason, setReason] = useState('');
  useUnsavedWords(reason.trim() !== '');
  const { act, acting, refusal } = useAct(ReportPostDocument);
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    const { refused } = await act({ id: post.id, reason });
    if (refused) return;
    toast({ text: t('report.sent'), tone: 'success' });
    done();
  };
  return (
    <form onSubmit={(event) => void send(event)}>
      <Field label={t('report.reason')} hint={t('report.text')} error={refusal && refusalText(refusal).title} required>
        {(control) => (
          <Textarea
            {...control}
            rows={4}
            maxLength={limits.report.reason}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            data-autofocus
          />
        )}
      </Field>
      <DialogFoot>
        <SubmitButton pending={acting}>{t('report.send')}</SubmitButton>
      </DialogFoot>
    </form>
  );
}
