import { useToast } from '@plenum/client-ui';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

export function useShareLink(postId: string) {
  const { t } = useTranslation('posts');
  const toast = useToast();
  const share = useCallback(async () => {
    const link = `${window.location.origin}/posts/${postId}`;
    try {
      await navigator.clipboard.writeText(link);
      toast({ text: t('copied'), tone: 'success' });
    } catch {
      // Browsers keep the clipboard from pages without TLS: the link itself can still be copied by hand.
      toast({ text: link });
    }
  }, [postId, toast, t]);
  return { share };
}
