import type { ParseLimits } from './bounds';

/** One run of `parse`: what has been built so far, against what may be built. */
export class Reading {
  private nodes = 0;
  private exceeded = false;

  constructor(
    readonly source: string,
    private readonly limits: ParseLimits,
  ) {}

  /** Counts a node at this depth; false when a bound is passed, and then nothing more needs to be read. */
  accept(depth: number): boolean {
    this.nodes += 1;
    if (depth > this.limits.maxDepth || this.nodes > this.limits.maxNodes) this.exceeded = true;
    return !this.exceeded;
  }

  giveUp(): void {
    this.exceeded = true;
  }

  get overBounds(): boolean {
    return this.exceeded;
  }
}
