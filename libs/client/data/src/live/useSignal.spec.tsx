import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { LiveProvider, useLiveState } from './LiveProvider';
import { COALESCE_MS, JITTER_MS, POLL_MS } from './RefetchQueue';
import { useSignal } from './useSignal';

/** The network's end of the socket; everything on our side of it is real. */
const far = {
  active: true,
  connected: false,
  recovered: false,
  watched: [] as unknown[],
  unwatched: [] as unknown[],
  heard: new Map<string, (...args: unknown[]) => void>(),
  on: (event: string, run: (...args: unknown[]) => void) => void far.heard.set(event, run),
  emit: (event: string, what: unknown[]) => void far[event === 'watch' ? 'watched' : 'unwatched'].push(...what),
  disconnect: () => undefined,
  says: (event: string, ...args: unknown[]) => {
    if (event === 'connect') far.connected = true;
    if (event === 'disconnect') far.connected = false;
    far.heard.get(event)?.(...args);
  },
};
jest.mock('socket.io-client', () => ({ io: () => far }));

const wrapper = ({ children }: { children: ReactNode }) => (
  <LiveProvider turnedAway={() => undefined}>{children}</LiveProvider>
);
const pass = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));
const soon = COALESCE_MS + JITTER_MS;

async function aScreen(ids: string[]) {
  const asked: unknown[] = [];
  const view = renderHook(
    ({ shown }) => {
      useSignal('comments', shown, (changed) => void asked.push(changed));
      return useLiveState();
    },
    { wrapper, initialProps: { shown: ids } },
  );
  await pass(500);
  return { ...view, asked };
}

beforeEach(() => {
  jest.useFakeTimers();
  jest.spyOn(document, 'hasFocus').mockReturnValue(true);
  Object.assign(far, { connected: false, watched: [], unwatched: [], heard: new Map() });
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

it('watches the post whose comments are shown, and asks again when they change', async () => {
  const { asked } = await aScreen(['a', 'b']);
  act(() => far.says('connect'));
  await pass(soon);
  expect(far.watched).toEqual([
    { name: 'post', id: 'a' },
    { name: 'post', id: 'b' },
  ]);
  asked.length = 0;
  act(() => far.says('signals', [{ name: 'comments', id: 'b', version: 9 }]));
  await pass(soon);
  expect(asked).toEqual([['b']]);
});

it('moves its watches with what is shown, and leaves nothing behind', async () => {
  const { rerender, unmount } = await aScreen(['a', 'b']);
  act(() => far.says('connect'));
  await pass(soon);
  far.watched = [];
  rerender({ shown: ['b', 'c'] });
  await pass(soon);
  expect([far.watched, far.unwatched]).toEqual([[{ name: 'post', id: 'c' }], [{ name: 'post', id: 'a' }]]);
  unmount();
  await pass(POLL_MS * 3);
  expect(jest.getTimerCount()).toBe(0);
});

it('asks by itself while the socket is away, says so, and stops when the window loses the focus', async () => {
  const { asked, result } = await aScreen(['a']);
  act(() => far.says('connect_error'));
  expect(result.current).toBe('down');
  await pass(3000);
  expect(asked).toEqual(['all']);
  jest.spyOn(document, 'hasFocus').mockReturnValue(false);
  act(() => void window.dispatchEvent(new Event('blur')));
  await pass(POLL_MS * 5);
  expect(asked).toEqual(['all']);
  jest.spyOn(document, 'hasFocus').mockReturnValue(true);
  act(() => void window.dispatchEvent(new Event('focus')));
  await pass(3000);
  expect(asked.length).toBeGreaterThanOrEqual(2);
  act(() => far.says('connect'));
  expect(result.current).toBe('live');
});
