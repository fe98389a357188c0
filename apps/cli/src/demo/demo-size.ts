/** How large the demo company is to be. */
export interface DemoSize {
  readonly people: number;
  readonly spaces: number;
  readonly posts: number;
  readonly comments: number;
  readonly reactions: number;
}

/** Three comments and five reactions a post, and a space for every fifty people, unless said otherwise. */
export function demoSize(people: number, posts: number, more: Partial<DemoSize> = {}): DemoSize {
  return {
    people,
    posts,
    spaces: more.spaces ?? Math.max(12, Math.round(people / 50)),
    comments: more.comments ?? posts * 3,
    reactions: more.reactions ?? posts * 5,
  };
}

/** Told after each step of a long fill. */
export type Progress = (what: string, done: number, of: number) => void;
