import type { Choice } from './choices';

export type Suggesting = {
  readonly type: Choice['type'];
  readonly choices: readonly Choice[];
  readonly selected: number;
  readonly loading: boolean;
};

/** What is being suggested at the moment: the editor's plugins write it, the popup shows it. */
export class SuggestionList {
  /** Placed beside the caret by the suggestion plugin; React fills it. */
  readonly element = document.createElement('div');
  private current: Suggesting | null = null;
  private choose: (choice: Choice) => void = () => undefined;
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): Suggesting | null => this.current;

  /** While new choices are on their way the old ones stay, so that the list does not flicker. */
  show(type: Choice['type'], choices: readonly Choice[], loading: boolean, choose: (choice: Choice) => void): void {
    const kept = loading && this.current?.type === type ? this.current.choices : choices;
    this.choose = choose;
    this.change({ type, choices: kept, loading, selected: loading ? (this.current?.selected ?? 0) : 0 });
  }

  hide(): void {
    this.change(null);
  }

  select(index: number): void {
    if (this.current) this.change({ ...this.current, selected: index });
  }

  take(index: number): boolean {
    const choice = this.current?.choices[index];
    if (choice) this.choose(choice);
    return choice !== undefined;
  }

  /** True when the key was meant for the list. */
  press(key: string): boolean {
    if (!this.current || this.current.choices.length === 0) return false;
    const { selected, choices } = this.current;
    if (key === 'Enter' || key === 'Tab') return this.take(selected);
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: choices.length - 1 };
    if (!(key in steps)) return false;
    this.select((selected + steps[key]) % choices.length);
    return true;
  }

  private change(next: Suggesting | null): void {
    this.current = next;
    for (const listener of this.listeners) listener();
  }
}
