import { graphql, useAct, useRefusalText } from '@plenum/client-data';
import { useConfirm, useToast } from '@plenum/client-ui';
import { useTranslation } from 'react-i18next';

const CopyInvitationLinkDocument = graphql(`
  mutation CopyInvitationLink($id: ID!) {
    copyInvitationLink(personId: $id)
  }
`);

/** A fresh link for somebody who cannot be reached by mail: shown once, copied on a press, gone with its window. */
export function useInvitationLink() {
  const { t } = useTranslation('identity');
  const { act } = useAct(CopyInvitationLinkDocument);
  const confirm = useConfirm();
  const toast = useToast();
  const refusalText = useRefusalText();
  return async ({ id, name }: { id: string; name: string }): Promise<void> => {
    const { done, refused } = await act({ id });
    if (!done) return toast({ text: refusalText(refused).title, tone: 'error' });
    const link = done.copyInvitationLink;
    const words = {
      title: t('invitation.title', { name }),
      confirm: t('invitation.copy'),
      cancel: t('invitation.close'),
    };
    if (!(await confirm({ ...words, text: `${t('invitation.text')} ${link}` }))) return;
    try {
      await navigator.clipboard.writeText(link);
      toast({ text: t('invitation.copied', { name }), tone: 'success' });
    } catch {
      toast({ text: t('invitation.notCopied'), tone: 'error' });
    }
  };
}
