import { MOST_AT_ONCE, SEEN_AFTER_MS, SeenBatch, TELL_AFTER_MS } from './SeenBatch';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function batch(answers: boolean[] = []) {
  const told: string[][] = [];
  const seen = new SeenBatch((ids) => {
    told.push(ids);
    return Promise.resolve(answers.shift() ?? true);
  });
  return { seen, told };
}
const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

it('counts what stood for a second, not what scrolled by', async () => {
  const { seen, told } = batch();
  seen.shown('read');
  seen.shown('passed');
  await pass(SEEN_AFTER_MS - 1);
  seen.hidden('passed');
  await pass(TELL_AFTER_MS + 1);
  expect(told).toEqual([['read']]);
});

it('tells what was seen together in one call, and never twice', async () => {
  const { seen, told } = batch();
  seen.shown('a');
  await pass(200);
  seen.shown('b');
  await pass(SEEN_AFTER_MS + TELL_AFTER_MS);
  seen.shown('a');
  await pass(10_000);
  expect(told).toEqual([['a', 'b']]);
});

it('does not count while nobody looks', async () => {
  const { seen, told } = batch();
  seen.shown('a');
  seen.pause();
  await pass(10_000);
  expect(told).toEqual([]);
});

it('tells again with the next what could not be told', async () => {
  const { seen, told } = batch([false]);
  seen.shown('a');
  await pass(SEEN_AFTER_MS + TELL_AFTER_MS);
  seen.shown('b');
  await pass(SEEN_AFTER_MS + TELL_AFTER_MS);
  expect(told).toEqual([['a'], ['a', 'b']]);
});

it('keeps to what the server takes at once', async () => {
  const { seen, told } = batch();
  for (let at = 0; at < MOST_AT_ONCE + 1; at++) seen.shown(`post ${at}`);
  await pass(SEEN_AFTER_MS + 2 * TELL_AFTER_MS);
  expect(told.map((ids) => ids.length)).toEqual([MOST_AT_ONCE, 1]);
});
