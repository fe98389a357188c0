import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { type PersonId } from '@plenum/contract';
import { MAX_NOTICE_BYTES, Notices } from '@plenum/platform';
import { FORGET_MS, type PresenceWord, readPresenceWord, RemotePresence } from './remote-presence';

/** Who come or go within this time are named in one notice: after a restart everybody comes at once. */
const GATHER_MS = 50;
/** A reload or a tunnel is no departure. */
const GRACE_MS = 8_000;
const CHANNEL = 'plenum_presence';
const REPEAT_MS = FORGET_MS / 3;
/** An id in quotes and its comma. */
const ID_BYTES = 39;
const IDS_A_NOTICE = Math.floor((MAX_NOTICE_BYTES - 100) / ID_BYTES);

type Change = (personId: PersonId, present: boolean) => void;

/** Who has at least one socket in any process of the deployment. Ephemeral: nothing of it is stored. */
@Injectable()
export class Presence implements OnModuleDestroy {
  private readonly sockets = new Map<PersonId, number>();
  private readonly leaving = new Map<PersonId, NodeJS.Timeout>();
  private readonly elsewhere = new RemotePresence();
  private readonly untold = new Set<PersonId>();
  private changed: Change = () => undefined;
  private repeating: NodeJS.Timeout | undefined;
  private gathering: NodeJS.Timeout | undefined;

  constructor(private readonly notices: Notices) {}

  /** For a process with sockets, before it hears others. Asks them who is here, and repeats who is in this one. */
  start(changed: Change): void {
    this.changed = changed;
    this.notices.on(CHANNEL, (words, from) => {
      const word = readPresenceWord(words);
      if (word) this.hear(word, from);
    });
    this.notices.onListening(() => {
      this.tell({ say: 'WHO' });
      this.repeatOwn();
    });
    this.repeating = setInterval(() => this.repeat(), REPEAT_MS).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.repeating);
    clearTimeout(this.gathering);
    for (const timer of this.leaving.values()) clearTimeout(timer);
    if (this.repeating) this.tell({ say: 'BYE' });
  }

  came(personId: PersonId): void {
    this.sockets.set(personId, (this.sockets.get(personId) ?? 0) + 1);
    clearTimeout(this.leaving.get(personId));
    if (this.leaving.delete(personId) || this.sockets.get(personId)! > 1) return;
    if (!this.elsewhere.isHere(personId)) this.changed(personId, true);
    this.tellSoon(personId);
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
      if (!this.elsewhere.isHere(personId)) this.changed(personId, false);
      this.tellSoon(personId);
    };
    this.leaving.set(personId, setTimeout(leave, GRACE_MS).unref());
  }

  isHere(personId: PersonId): boolean {
    return this.isInThisProcess(personId) || this.elsewhere.isHere(personId);
  }

  private isInThisProcess(personId: PersonId): boolean {
    return this.sockets.has(personId) || this.leaving.has(personId);
  }

  private hear(word: PresenceWord, from: string): void {
    if (word.say === 'WHO') return this.repeatOwn();
    const before = new Map(this.elsewhere.touchedBy(word, from).map((id) => [id, this.isHere(id)]));
    this.elsewhere.hear(word, from, Date.now());
    for (const [id, wasHere] of before) if (this.isHere(id) !== wasHere) this.changed(id, !wasHere);
  }

  private repeat(): void {
    for (const { from, ids } of this.elsewhere.overdue(Date.now())) this.hear({ say: 'GONE', ids }, from);
    this.repeatOwn();
  }

  private repeatOwn(): void {
    this.tellAll('HERE', [...new Set([...this.sockets.keys(), ...this.leaving.keys()])]);
  }

  private tellSoon(personId: PersonId): void {
    this.untold.add(personId);
    this.gathering ??= setTimeout(() => {
      this.gathering = undefined;
      const ids = [...this.untold];
      this.untold.clear();
      this.tellAll(
        'HERE',
        ids.filter((id) => this.isInThisProcess(id)),
      );
      this.tellAll(
        'GONE',
        ids.filter((id) => !this.isInThisProcess(id)),
      );
    }, GATHER_MS).unref();
  }

  private tellAll(say: 'HERE' | 'GONE', ids: readonly PersonId[]): void {
    for (let at = 0; at < ids.length; at += IDS_A_NOTICE) this.tell({ say, ids: ids.slice(at, at + IDS_A_NOTICE) });
  }

  private tell(word: PresenceWord): void {
    void this.notices.send(CHANNEL, JSON.stringify(word));
  }
}
