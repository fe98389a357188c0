import { gathering } from './gathering';

type Call = { keys: readonly number[]; end: (error?: Error) => void };

/** Work whose calls stay open until the test ends them; answers each key with its double, and refuses 13. */
function openWork(bounds: { most: number; lanes: number }) {
  const calls: Call[] = [];
  const ask = gathering<number, number>(
    (keys) =>
      new Promise((resolve, reject) => {
        const answers = keys.map((key) => (key === 13 ? new Error('13 is refused.') : key * 2));
        calls.push({ keys, end: (error) => (error ? reject(error) : resolve(answers)) });
      }),
    bounds,
  );
  return { ask, calls };
}
const turn = () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));

describe('gathering', () => {
  it('takes a lone key at once, and those who come while it is under way together', async () => {
    const { ask, calls } = openWork({ most: 10, lanes: 1 });
    const first = ask(1);
    await turn();
    expect(calls.map(({ keys }) => keys)).toEqual([[1]]);
    const others = [ask(2), ask(3), ask(4)];
    await turn();
    expect(calls).toHaveLength(1);
    calls[0]!.end();
    expect(await first).toBe(2);
    await turn();
    expect(calls[1]!.keys).toEqual([2, 3, 4]);
    calls[1]!.end();
    expect(await Promise.all(others)).toEqual([4, 6, 8]);
  });

  it('never takes more at once than it may, nor runs more calls than it has lanes', async () => {
    const { ask, calls } = openWork({ most: 2, lanes: 2 });
    const asked = [1, 2, 3, 4, 5, 6, 7].map(ask);
    await turn();
    expect(calls.map(({ keys }) => keys)).toEqual([
      [1, 2],
      [3, 4],
    ]);
    calls[0]!.end();
    await turn();
    await turn();
    expect(calls.map(({ keys }) => keys).at(-1)).toEqual([5, 6]);
    for (const at of [1, 2]) calls[at]!.end();
    await turn();
    await turn();
    calls[3]!.end();
    expect(await Promise.all(asked)).toEqual([2, 4, 6, 8, 10, 12, 14]);
  });

  it('refuses one key and answers its neighbours', async () => {
    const { ask, calls } = openWork({ most: 10, lanes: 1 });
    const asked = Promise.allSettled([ask(1), ask(13), ask(2)]);
    await turn();
    calls[0]!.end();
    expect((await asked).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('frees its lane when the work throws', async () => {
    const { ask, calls } = openWork({ most: 10, lanes: 1 });
    const lost = ask(1);
    await turn();
    const next = ask(2);
    calls[0]!.end(new Error('The database is away.'));
    await expect(lost).rejects.toThrow('away');
    await turn();
    await turn();
    calls[1]!.end();
    expect(await next).toBe(4);
  });

  it('answers the same key as often as it is asked', async () => {
    const { ask, calls } = openWork({ most: 10, lanes: 1 });
    const asked = [ask(5), ask(5)];
    await turn();
    expect(calls[0]!.keys).toEqual([5, 5]);
    calls[0]!.end();
    expect(await Promise.all(asked)).toEqual([10, 10]);
  });
});
