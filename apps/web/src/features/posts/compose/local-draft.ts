import type { DraftContent } from './draft-content';
import type { LocalDraft } from './DraftKeeper';

const keyOf = (personId: string) => `plenum.composer.${personId}`;

export function keepLocalDraft(personId: string, draft: LocalDraft<DraftContent>): void {
  localStorage.setItem(keyOf(personId), JSON.stringify(draft));
}

export const forgetLocalDraft = (personId: string): void => localStorage.removeItem(keyOf(personId));

/** What this browser was in the middle of writing. */
export function localDraft(personId: string): LocalDraft<DraftContent> | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(personId)) ?? 'null') as LocalDraft<DraftContent> | null;
    return kept?.content?.place ? kept : undefined;
  } catch {
    return undefined;
  }
}
