import type { Refusal } from '@plenum/contract';
import { useRefusalText } from '@plenum/client-data';
import { useToast } from '@plenum/client-ui';
import { useCallback } from 'react';

/** Says why something small was refused, where no field could say it. */
export function useTell(): (refused: Refusal | undefined) => void {
  const toast = useToast();
  const refusalText = useRefusalText();
  return useCallback(
    (refused) => {
      if (!refused) return;
      const { title, text } = refusalText(refused);
      toast({ text: [title, text].filter(Boolean).join('. '), tone: 'error' });
    },
    [toast, refusalText],
  );
}
