import type { ErrorCode } from '@plenum/contract';
import { DraftKeeper, RETRY_AFTER_MS, SAVE_AFTER_MS, STOP_AFTER_MS, type LocalDraft } from './DraftKeeper';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());
const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

/** A server with one draft, that can be told to refuse and to be slow. */
function stage() {
  const saved: { id: string; content: string; version: number }[] = [];
  const refusals: ErrorCode[] = [];
  const local: (LocalDraft<string> | undefined)[] = [];
  let slow = 0;
  let made = 0;
  const keeper = new DraftKeeper<string>({
    start: { id: 'draft 0', version: 0 },
    makeId: () => `draft ${++made}`,
    keepLocally: (draft) => local.push(draft),
    save: async (id, content, version) => {
      saved.push({ id, content, version });
      if (slow) await new Promise((done) => setTimeout(done, slow));
      const code = refusals.shift();
      return code ? { refused: { code } } : { version: version + 1 };
    },
  });
  return { keeper, saved, refusals, local, slowDown: (ms: number) => (slow = ms) };
}

it('saves once after a pause in writing, not at every letter', async () => {
  const { keeper, saved } = stage();
  for (const text of ['M', 'Mo', 'Mor']) {
    keeper.change(text);
    await pass(SAVE_AFTER_MS - 100);
  }
  expect(saved).toEqual([]);
  await pass(100);
  expect(saved).toEqual([{ id: 'draft 0', content: 'Mor', version: 0 }]);
  expect(keeper.getState()).toBe('saved');
});

it('never has two saves under way, and ends with the latest words', async () => {
  const { keeper, saved, slowDown } = stage();
  slowDown(3000);
  keeper.change('first');
  await pass(SAVE_AFTER_MS);
  keeper.change('second');
  await pass(SAVE_AFTER_MS);
  expect(saved).toHaveLength(1);
  await pass(10_000);
  expect(saved.map(({ content, version }) => [content, version])).toEqual([
    ['first', 0],
    ['second', 1],
  ]);
});

it('keeps every letter in the browser at once', () => {
  const { keeper, local } = stage();
  keeper.change('not saved yet');
  expect(local.at(-1)).toEqual({ id: 'draft 0', version: 0, content: 'not saved yet', dirty: true });
});

it('goes on as a draft of its own when another window has changed it', async () => {
  const { keeper, saved, refusals } = stage();
  keeper.change('mine');
  await pass(SAVE_AFTER_MS);
  refusals.push('STALE');
  keeper.change('mine, further');
  await pass(SAVE_AFTER_MS);
  expect(saved.at(-1)).toEqual({ id: 'draft 1', content: 'mine, further', version: 0 });
  expect(keeper.draftId).toBe('draft 1');
  expect(keeper.getState()).toBe('saved');
});

it('tries again by itself when the server could not be reached', async () => {
  const { keeper, saved, refusals } = stage();
  refusals.push('UNAVAILABLE');
  keeper.change('words');
  await pass(SAVE_AFTER_MS);
  expect(keeper.getState()).toBe('failed');
  await pass(RETRY_AFTER_MS);
  expect(saved).toHaveLength(2);
  expect(keeper.getState()).toBe('saved');
});

it('saves nothing any more once it is being published', async () => {
  const { keeper, saved } = stage();
  keeper.change('words');
  await keeper.stop();
  await pass(60_000);
  expect(saved).toEqual([]);
  keeper.resume();
  await pass(SAVE_AFTER_MS);
  expect(saved).toHaveLength(1);
});

it('is at an end once it was published: neither leaving nor a save that comes back late begins it anew', async () => {
  const { keeper, saved, local, slowDown } = stage();
  slowDown(60_000);
  keeper.change('under way');
  await pass(SAVE_AFTER_MS);
  keeper.change('written while saving');
  const stopped = keeper.stop();
  await pass(STOP_AFTER_MS);
  await stopped;
  keeper.forget();
  await keeper.flush();
  keeper.change('what the page still says as it closes');
  await pass(120_000);
  expect(saved.map(({ content }) => content)).toEqual(['under way']);
  expect(local.at(-1)).toBeUndefined();
});

it('saves at once when asked to, and says whether it worked', async () => {
  const { keeper, refusals, local } = stage();
  keeper.change('words');
  expect(await keeper.flush()).toBe(true);
  refusals.push('INTERNAL');
  keeper.change('more words');
  expect(await keeper.flush()).toBe(false);
  keeper.forget();
  expect(local.at(-1)).toBeUndefined();
});
