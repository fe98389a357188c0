import { loadavg } from 'node:os';

export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

export const load = () => Number(loadavg()[0].toFixed(1));

/**
 * Measures several things by turns, so that whatever else the machine does falls on all of them; the first round warms
 * up and is thrown away. Gives, for each name, the median of each number over the rounds.
 */
export async function byTurns(rounds, things) {
  const names = Object.keys(things);
  const seen = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const numbers = await things[name](round === 0);
      if (round > 0) seen[name].push(numbers);
    }
  }
  return Object.fromEntries(
    names.map((name) => [
      name,
      Object.fromEntries(Object.keys(seen[name][0]).map((key) => [key, median(seen[name].map((one) => one[key]))])),
    ]),
  );
}
