import type { Refusal } from '@plenum/contract';
import { useRefusalText } from '@plenum/client-data';

/**
 * Sorts one refusal to the fields of a form: `at('email')` is the sentence beside that field, `elsewhere` the sentence
 * for what stands beside none of them.
 */
export function useFieldErrors<Name extends string>(refusal: Refusal | undefined, names: readonly Name[]) {
  const refusalText = useRefusalText();
  const text = refusal && refusalText(refusal);
  const sentence = text && [text.title, text.text].filter(Boolean).join('. ');
  const field = names.find((name) => name === refusal?.field);
  return {
    at: (name: Name): string | undefined => (field === name ? sentence : undefined),
    elsewhere: field ? undefined : sentence,
  };
}
