import type { Refusal } from '@plenum/contract';
import type { RefusalText } from '@plenum/client-data';

const fields = [
  'draft.title',
  'draft.text',
  'draft.place',
  'draft.poll.options',
  'draft.poll.closesAt',
  'draft.praise',
  'draft.expiresAt',
  'draft.attachmentIds',
  'publishAt',
];

/** Puts a refusal beside the field it is about; what is about none stands at the end. */
export function errorsAt(refusal: Refusal | undefined, textOf: (refusal: Refusal) => RefusalText) {
  if (!refusal) return { errorAt: () => undefined, rest: undefined };
  const { title, text } = textOf(refusal);
  // Scheduling checks what was kept, and saving names the same things by another word.
  const field = (refusal.code === 'FORBIDDEN' ? 'draft.place' : (refusal.field ?? '')).replace(/^content\./, 'draft.');
  const placed = fields.some((known) => field === known || field.startsWith(`${known}.`));
  const whole = [title, text].filter(Boolean).join('. ');
  return {
    errorAt: (asked: string): string | undefined => {
      if (!placed) return undefined;
      // A list's own field has what is not about one of its entries.
      if (asked === 'draft.praise') return field.startsWith(asked) ? title : undefined;
      return field === asked ? (refusal.code === 'FORBIDDEN' ? whole : title) : undefined;
    },
    rest: placed ? undefined : whole,
  };
}
