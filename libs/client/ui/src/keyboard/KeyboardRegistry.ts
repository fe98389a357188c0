import { strokeOf, type Keys } from './keys';

export type Shortcut = {
  keys: Keys;
  title: string;
  /** The heading under which the sheet and the palette show it. */
  group: string;
  run: () => void;
  /** Also while typing and in dialogs: only for chords that type nothing. */
  everywhere?: boolean;
};

/** How long the second key of a sequence may take. */
const SEQUENCE_MS = 1200;

const typing =
  'input:not([type=checkbox]):not([type=radio]):not([type=button]), textarea, select, [contenteditable=""], [contenteditable=true]';
/** Places with keys of their own. */
const closed = '[role=dialog], [role=menu], [role=listbox]';

export class KeyboardRegistry {
  private entries: Shortcut[] = [];
  private readonly listeners = new Set<() => void>();
  private begun = '';
  private begunAt = 0;

  /** The last one to ask for a key has it, so that a page may take over what the frame does. */
  add(shortcut: Shortcut): () => void {
    this.change([...this.entries, shortcut]);
    return () => this.change(this.entries.filter((one) => one !== shortcut));
  }

  list = (): readonly Shortcut[] => this.entries;

  subscribe = (heard: () => void): (() => void) => {
    this.listeners.add(heard);
    return () => this.listeners.delete(heard);
  };

  /** Runs what the key stands for; true when it stood for something. */
  press(event: KeyboardEvent, now = Date.now()): boolean {
    if (event.defaultPrevented || event.isComposing || ['Control', 'Meta', 'Shift', 'Alt'].includes(event.key))
      return false;
    const at = event.target instanceof Element ? event.target : null;
    const busy = Boolean(at?.closest(typing)) || Boolean(at?.closest(closed));
    const stroke = strokeOf(event);
    const sequence = this.begun && now - this.begunAt < SEQUENCE_MS ? `${this.begun} ${stroke}` : '';
    this.begun = '';
    const open = this.entries.filter((one) => one.everywhere || !busy);
    const found = open.findLast((one) => one.keys === sequence) ?? open.findLast((one) => one.keys === stroke);
    if (found) {
      event.preventDefault();
      found.run();
      return true;
    }
    if (open.some((one) => one.keys.startsWith(`${stroke} `))) {
      this.begun = stroke;
      this.begunAt = now;
    }
    return false;
  }

  private change(entries: Shortcut[]): void {
    this.entries = entries;
    this.listeners.forEach((heard) => heard());
  }
}
