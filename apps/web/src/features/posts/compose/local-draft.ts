import type { DraftContent, Place } from './draft-content';
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

/**
 * What to go on with where a post for `place` would begin: something for elsewhere only while the server has not got its
 * words; else it waits among the drafts.
 */
export function draftToGoOn(personId: string, place: Place | undefined): LocalDraft<DraftContent> | undefined {
  const kept = localDraft(personId);
  const here = !place || (kept?.content.place.kind === place.kind && kept.content.place.id === place.id);
  return here || kept?.dirty ? kept : undefined;
}
