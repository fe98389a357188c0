import DataLoader from 'dataloader';

/** One answer for each key, in their order; an `Error` refuses its key alone. */
export type GatheredWork<Key, Value> = (keys: readonly Key[]) => Promise<readonly (Value | Error)[]>;

export interface GatheringBounds {
  /** Most keys in one call of the work. */
  readonly most: number;
  /** Most calls under way at once; what comes meanwhile is gathered for the next. */
  readonly lanes: number;
}

/**
 * Answers all who wait at one moment, of whatever requests, by one call of the work. Nobody waits for company: a key that
 * comes alone goes at once, in the same turn of the event loop. What the work throws, each of its keys throws.
 */
export function gathering<Key, Value>(
  work: GatheredWork<Key, Value>,
  { most, lanes }: GatheringBounds,
): (key: Key) => Promise<Value> {
  const waiting: (() => void)[] = [];
  let running = 0;
  const schedule = (start: () => void): void => {
    if (running === lanes) {
      waiting.push(start);
      return;
    }
    running += 1;
    setImmediate(start);
  };
  const done = (): void => {
    running -= 1;
    const next = waiting.shift();
    if (next) schedule(next);
  };
  const loader = new DataLoader<Key, Value>((keys) => work(keys).finally(done), {
    batchScheduleFn: schedule,
    cache: false,
    maxBatchSize: most,
  });
  return (key) => loader.load(key);
}
