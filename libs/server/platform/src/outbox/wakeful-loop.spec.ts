import { setTimeout as pause } from 'node:timers/promises';
import { type Doorbell } from './doorbell';
import { WakefulLoop } from './wakeful-loop';

const REST_MS = 40;

/** A loop, how to ring for it, and its steps so far; `left` says how often a step finds that more is waiting. */
function started(left = 0) {
  let ring: () => void = () => undefined;
  const doorbell = { onRing: (listener: () => void) => ((ring = listener), () => undefined) } as unknown as Doorbell;
  const seen = { steps: 0 };
  const step = async () => {
    seen.steps += 1;
    return seen.steps <= left;
  };
  const loop = new WakefulLoop('test', doorbell, step, REST_MS);
  loop.start();
  return { loop, ring: () => ring(), seen };
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await pause(1);
}

describe('A wakeful loop', () => {
  it('steps at once when it starts, and goes on without rest while more is waiting', async () => {
    const { loop, seen } = started(20);
    await until(() => seen.steps === 21);
    await loop.stop();
  });

  it('takes together what rings while it rests, and misses none of it', async () => {
    const { loop, ring, seen } = started();
    await until(() => seen.steps === 1);
    for (let at = 0; at < 5; at++) ring();
    await until(() => seen.steps > 1);
    await pause(3 * REST_MS);
    expect(seen.steps).toBe(2);
    await loop.stop();
  });

  it('ends with its rest and steps no more', async () => {
    const { loop, ring, seen } = started();
    ring();
    await loop.stop();
    await pause(2 * REST_MS);
    expect(seen.steps).toBe(1);
  });
});
