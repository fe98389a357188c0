import { type PersonId } from '@plenum/contract';

/** A reload or a tunnel is no departure. */
const GRACE_MS = 8_000;

/** Who has at least one socket in this process. Ephemeral: nothing of it is stored. */
export class Presence {
  private readonly sockets = new Map<PersonId, number>();
  private readonly leaving = new Map<PersonId, NodeJS.Timeout>();

  constructor(private readonly changed: (personId: PersonId, present: boolean) => void) {}

  came(personId: PersonId): void {
    const count = this.sockets.get(personId) ?? 0;
    this.sockets.set(personId, count + 1);
    const timer = this.leaving.get(personId);
    clearTimeout(timer);
    this.leaving.delete(personId);
    if (count === 0 && !timer) this.changed(personId, true);
  }

  went(personId: PersonId): void {
    const count = (this.sockets.get(personId) ?? 1) - 1;
    if (count > 0) {
      this.sockets.set(personId, count);
      return;
    }
    this.sockets.delete(personId);
    const leave = () => {
      this.leaving.delete(personId);
      this.changed(personId, false);
    };
    this.leaving.set(personId, setTimeout(leave, GRACE_MS).unref());
  }

  isHere(personId: PersonId): boolean {
    return this.sockets.has(personId) || this.leaving.has(personId);
  }

  close(): void {
    for (const timer of this.leaving.values()) clearTimeout(timer);
  }
}
