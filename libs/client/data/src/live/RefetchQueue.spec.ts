import type { Signal } from '@plenum/contract';
import { COALESCE_MS, JITTER_MS, POLL_MS, RefetchQueue, type Interest } from './RefetchQueue';

let version = 0;
const changed = (id: string, name: Signal['name'] = 'post'): Signal => ({ name, id, version: ++version });
const soon = COALESCE_MS + JITTER_MS;

function aScreen(queue: RefetchQueue, id: Interest['id'], name: Signal['name'] = 'post') {
  const asked: (readonly string[] | 'all')[] = [];
  const handle = queue.add({ name, id, refetch: (ids) => void asked.push(ids) });
  return { asked, ...handle };
}

/** A queue whose socket is up and whose first catch-up is done. */
function aConnectedQueue(random = () => 0) {
  const queue = new RefetchQueue(random);
  queue.setConnected(true);
  jest.advanceTimersByTime(soon);
  return queue;
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('while the socket is up', () => {
  it('answers signals that come together with one question that names them all', () => {
    const queue = aConnectedQueue();
    const { asked } = aScreen(queue, ['a', 'b', 'c']);
    queue.hear([changed('a'), changed('b')]);
    jest.advanceTimersByTime(COALESCE_MS - 1);
    queue.hear([changed('a')]);
    expect(asked).toEqual([]);
    jest.advanceTimersByTime(1);
    expect(asked).toEqual([['a', 'b']]);
  });

  it('waits at least the coalescing time and at most the jitter longer', () => {
    for (const [random, due] of [
      [0, COALESCE_MS],
      [0.999, COALESCE_MS + JITTER_MS - 1],
    ]) {
      const queue = aConnectedQueue(() => random);
      const { asked } = aScreen(queue, 'a');
      queue.hear([changed('a')]);
      jest.advanceTimersByTime(due - 1);
      expect(asked).toHaveLength(0);
      jest.advanceTimersByTime(1);
      expect(asked).toHaveLength(1);
    }
  });

  it('asks nothing for what is not shown, for another name, or for old news', async () => {
    const queue = aConnectedQueue();
    const { asked } = aScreen(queue, 'a');
    const news = changed('a');
    queue.hear([changed('other'), changed('a', 'comments'), news]);
    await jest.advanceTimersByTimeAsync(soon);
    expect(asked).toEqual([['a']]);
    queue.hear([news, { ...news, version: news.version - 1 }]);
    await jest.advanceTimersByTimeAsync(soon);
    expect(asked).toHaveLength(1);
  });

  it('hears by rule', () => {
    const queue = aConnectedQueue();
    const { asked } = aScreen(queue, (id) => id.startsWith('mine'), 'me');
    queue.hear([changed('mine-1', 'me'), changed('yours', 'me')]);
    jest.advanceTimersByTime(soon);
    expect(asked).toEqual([['mine-1']]);
  });

  it('keeps what changed off screen until it comes into view', () => {
    const queue = aConnectedQueue();
    const { asked, setOnScreen } = aScreen(queue, 'a');
    setOnScreen(false);
    queue.hear([changed('a')]);
    jest.advanceTimersByTime(soon * 10);
    expect(asked).toEqual([]);
    setOnScreen(true);
    jest.advanceTimersByTime(soon);
    expect(asked).toEqual([['a']]);
  });

  it('asks again after an answer that was under way when more was heard', async () => {
    const queue = aConnectedQueue();
    const answers: (() => void)[] = [];
    const asked: unknown[] = [];
    queue.add({
      name: 'post',
      id: 'a',
      refetch: (ids) => {
        asked.push(ids);
        return new Promise<void>((answer) => answers.push(answer));
      },
    });
    queue.hear([changed('a')]);
    await jest.advanceTimersByTimeAsync(soon);
    queue.hear([changed('a')]);
    await jest.advanceTimersByTimeAsync(soon * 5);
    expect(asked).toHaveLength(1);
    answers[0]();
    await jest.advanceTimersByTimeAsync(soon);
    expect(asked).toHaveLength(2);
  });

  it('goes on after a question that failed', async () => {
    const queue = aConnectedQueue();
    let asked = 0;
    queue.add({ name: 'post', id: 'a', refetch: () => (++asked, Promise.reject(new Error('away'))) });
    queue.hear([changed('a')]);
    await jest.advanceTimersByTimeAsync(soon);
    queue.hear([changed('a')]);
    await jest.advanceTimersByTimeAsync(soon);
    expect(asked).toBe(2);
  });

  it('never polls, and asks nothing for a screen that was left', () => {
    const queue = aConnectedQueue();
    const { asked, leave } = aScreen(queue, 'a');
    jest.advanceTimersByTime(POLL_MS * 10);
    queue.hear([changed('a')]);
    leave();
    jest.advanceTimersByTime(soon);
    expect(asked).toEqual([]);
  });
});

describe('while nobody looks', () => {
  it('asks nothing, and on return asks once for what changed meanwhile', () => {
    const queue = aConnectedQueue();
    const { asked } = aScreen(queue, ['a', 'b']);
    queue.setLooking(false);
    queue.hear([changed('a')]);
    jest.advanceTimersByTime(60_000);
    queue.hear([changed('b')]);
    jest.advanceTimersByTime(60_000);
    expect(asked).toEqual([]);
    queue.setLooking(true);
    jest.advanceTimersByTime(soon);
    expect(asked).toEqual([['a', 'b']]);
  });

  it('holds back even what was already on its way', () => {
    const queue = aConnectedQueue();
    const { asked } = aScreen(queue, 'a');
    queue.hear([changed('a')]);
    queue.setLooking(false);
    jest.advanceTimersByTime(soon);
    expect(asked).toEqual([]);
    queue.setLooking(true);
    jest.advanceTimersByTime(soon);
    expect(asked).toEqual([['a']]);
  });
});

describe('without a socket', () => {
  it('asks for all that is shown every three seconds while looked at', async () => {
    const queue = new RefetchQueue(() => 0.999);
    const { asked } = aScreen(queue, 'a');
    await jest.advanceTimersByTimeAsync(3000);
    expect(asked).toEqual(['all']);
    await jest.advanceTimersByTimeAsync(POLL_MS * 2);
    expect(asked).toEqual(['all', 'all', 'all']);
    queue.setLooking(false);
    jest.advanceTimersByTime(POLL_MS * 10);
    expect(asked).toHaveLength(3);
  });

  it('asks within three seconds after the focus returns', () => {
    const queue = new RefetchQueue(() => 0.999);
    const { asked } = aScreen(queue, 'a');
    queue.setLooking(false);
    jest.advanceTimersByTime(60_000);
    queue.setLooking(true);
    jest.advanceTimersByTime(3000);
    expect(asked[0]).toBe('all');
  });

  it('sleeps when nothing is shown', () => {
    new RefetchQueue(() => 0).setLooking(true);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('catches up once when the socket returns, and not when the server kept what was missed', () => {
    const queue = aConnectedQueue();
    const { asked } = aScreen(queue, 'a');
    queue.setConnected(false);
    queue.setConnected(true);
    jest.advanceTimersByTime(soon);
    expect(asked).toEqual(['all']);
    queue.setConnected(false);
    queue.setConnected(true, true);
    jest.advanceTimersByTime(POLL_MS * 3);
    expect(asked).toHaveLength(1);
  });
});
