/** Lets a few through at a time; the others wait in order, and more than fit in the queue are turned away. */
export class Turnstile {
  private inside = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly queue: number,
    private readonly full: () => Error,
  ) {}

  async pass<T>(work: () => Promise<T>): Promise<T> {
    if (this.inside < this.atOnce) this.inside++;
    else {
      if (this.waiting.length >= this.queue) throw this.full();
      // The one who leaves hands over the place, so nobody can slip in between.
      await new Promise<void>((enter) => this.waiting.push(enter));
    }
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.inside--;
    }
  }
}
