import { type PersonId } from '@plenum/contract';

/** What one process tells the others; ids it does not repeat in time are forgotten, so a lost word heals by itself. */
export type PresenceWord =
  | { readonly say: 'HERE' | 'GONE'; readonly ids: readonly PersonId[] }
  /** A process that has just begun wants to know who is here. */
  | { readonly say: 'WHO' }
  /** A process that ends has nobody any more. */
  | { readonly say: 'BYE' };

/** How long a person counts as present in another process without being named again. */
export const FORGET_MS = 45_000;

/** Who is present in the other processes, as far as this one has heard. */
export class RemotePresence {
  private readonly heard = new Map<string, Map<PersonId, number>>();

  isHere(personId: PersonId): boolean {
    for (const people of this.heard.values()) if (people.has(personId)) return true;
    return false;
  }

  /** The people of that process whom the word is about. */
  touchedBy(word: PresenceWord, from: string): PersonId[] {
    if (word.say === 'BYE') return [...(this.heard.get(from)?.keys() ?? [])];
    return word.say === 'WHO' ? [] : [...word.ids];
  }

  hear(word: PresenceWord, from: string, now: number): void {
    if (word.say === 'WHO') return;
    if (word.say === 'BYE') {
      this.heard.delete(from);
      return;
    }
    const people = this.heard.get(from) ?? new Map<PersonId, number>();
    for (const id of word.ids) {
      if (word.say === 'HERE') people.set(id, now);
      else people.delete(id);
    }
    this.heard.set(from, people);
  }

  /** Those not named for too long, by process. */
  overdue(now: number): { from: string; ids: PersonId[] }[] {
    return [...this.heard].flatMap(([from, people]) => {
      const ids = [...people].filter(([, at]) => now - at > FORGET_MS).map(([id]) => id);
      return ids.length > 0 ? [{ from, ids }] : [];
    });
  }
}

/** What came over the line, or null when it is none of our words. */
export function readPresenceWord(words: string): PresenceWord | null {
  try {
    const read = JSON.parse(words) as Partial<{ say: string; ids: unknown }> | null;
    if (read?.say === 'WHO' || read?.say === 'BYE') return { say: read.say };
    if ((read?.say !== 'HERE' && read?.say !== 'GONE') || !Array.isArray(read.ids)) return null;
    return { say: read.say, ids: read.ids.filter((id): id is PersonId => typeof id === 'string') };
  } catch {
    return null;
  }
}
