import type { Refusal } from '@plenum/contract';
import { useRefusalText } from '@plenum/client-data';
import { useCallback } from 'react';

/** The sentence beside a field; and one for the whole form, where the refusal names none of its fields. */
export function useFieldErrors(refusal: Refusal | undefined, form: string, fields: readonly string[]) {
  const refusalText = useRefusalText();
  const named = refusal?.field?.startsWith(`${form}.`) ? refusal.field.slice(form.length + 1).split('.')[0] : undefined;
  const text = refusal && refusalText(refusal);
  const sentence = text && [text.title, text.text].filter(Boolean).join('. ');
  const errorOf = useCallback((field: string) => (field === named ? sentence : undefined), [named, sentence]);
  const ofNoField = refusal && refusal.code !== 'STALE' && !fields.includes(named ?? '') ? sentence : undefined;
  return { errorOf, ofNoField };
}
