/**
 * Remembers what was made of a text, for whoever asks for the same text again. Bound in characters, keys and values
 * together; what was asked for longest ago goes first. Nothing in it is ever out of date: the text is the key.
 */
export class TextCache {
  private readonly known = new Map<string, string>();
  private held = 0;

  constructor(
    private readonly maxCharacters: number,
    private readonly make: (text: string) => string,
  ) {}

  get(text: string): string {
    const found = this.known.get(text);
    if (found === undefined) return this.keep(text, this.make(text));
    this.known.delete(text);
    this.known.set(text, found);
    return found;
  }

  /** For whoever has made it already. */
  keep(text: string, made: string): string {
    const before = this.known.get(text);
    this.known.delete(text);
    this.known.set(text, made);
    this.held += before === undefined ? text.length + made.length : made.length - before.length;
    for (const [oldest, value] of this.known) {
      if (this.held <= this.maxCharacters) break;
      this.known.delete(oldest);
      this.held -= oldest.length + value.length;
    }
    return made;
  }
}
