import type { ErrorCode, InputReason, Refusal } from '@plenum/contract';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

export type RefusalText = { title: string; text?: string };

/** Turns a refusal into what a person reads. That each code and each reason has its words in every language is a type. */
export function useRefusalText(): (refusal: Refusal) => RefusalText {
  const { t } = useTranslation('errors');
  return useCallback(
    ({ code, field, reason, limit, incident, retryAfterSeconds }) => {
      // A page from before a release asks what the server does not know any more.
      if (code === 'BAD_USER_INPUT' && field === 'operation') return t('outdated', { returnObjects: true });
      const codes: Record<ErrorCode, RefusalText> = t('codes', {
        returnObjects: true,
        incident: incident ?? '',
        seconds: retryAfterSeconds ?? 30,
      });
      const reasons: Record<InputReason, string> = t('reasons', { returnObjects: true, limit: limit ?? '' });
      return reason ? { title: reasons[reason] } : codes[code];
    },
    [t],
  );
}
