/** How long a post must stand before the eyes to count as seen. */
export const SEEN_AFTER_MS = 1000;
/** What was seen within this time is told in one call. */
export const TELL_AFTER_MS = 1500;
/** The server takes so many at once. */
export const MOST_AT_ONCE = 100;

type Tell = (ids: string[]) => Promise<boolean>;

/** Gathers what somebody has had before their eyes. What could not be told is told with the next. */
export class SeenBatch {
  private readonly looking = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly told = new Set<string>();
  private readonly due = new Set<string>();
  private telling: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly tell: Tell) {}

  shown(id: string): void {
    if (this.looking.has(id) || this.told.has(id) || this.due.has(id)) return;
    this.looking.set(
      id,
      setTimeout(() => {
        this.looking.delete(id);
        this.due.add(id);
        this.telling ??= setTimeout(() => void this.flush(), TELL_AFTER_MS);
      }, SEEN_AFTER_MS),
    );
  }

  hidden(id: string): void {
    clearTimeout(this.looking.get(id));
    this.looking.delete(id);
  }

  /** Nobody looks: another tab, another window. */
  pause(): void {
    this.looking.forEach((timer) => clearTimeout(timer));
    this.looking.clear();
  }

  async flush(): Promise<void> {
    clearTimeout(this.telling);
    this.telling = undefined;
    const ids = [...this.due].slice(0, MOST_AT_ONCE);
    if (ids.length === 0) return;
    ids.forEach((id) => {
      this.due.delete(id);
      this.told.add(id);
    });
    if (!(await this.tell(ids))) {
      ids.forEach((id) => {
        this.told.delete(id);
        this.due.add(id);
      });
      return;
    }
    if (this.due.size > 0) this.telling ??= setTimeout(() => void this.flush(), TELL_AFTER_MS);
  }
}
