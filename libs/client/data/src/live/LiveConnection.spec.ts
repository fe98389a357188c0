import type { Signal, Watch, WatchAnswer } from '@plenum/contract';
import { LiveConnection, type LiveSocket } from './LiveConnection';

type Answer = (answers: WatchAnswer[]) => void;

/** The far end of a socket: records what it was told and speaks when the test says so. */
class FarEnd {
  readonly told: { watch: string[][]; unwatch: string[][] } = { watch: [], unwatch: [] };
  private readonly heard = new Map<string, (...args: never[]) => void>();
  private answer: Answer | undefined;
  active = true;
  connected = false;
  recovered = false;
  knocks = 0;

  private readonly socket = {
    on: (event: string, run: (...args: never[]) => void) => void this.heard.set(event, run),
    emit: (event: 'watch' | 'unwatch', what: Watch[], answer?: Answer) => {
      this.told[event].push(what.map(({ name, id }) => `${name} ${id}`));
      this.answer = answer;
    },
    connect: () => void this.knocks++,
    disconnect: () => this.says('disconnect'),
  };

  /** Speaks the few words of a socket that the connection uses. */
  asSocket(): LiveSocket {
    const states = {
      active: { get: () => this.active },
      connected: { get: () => this.connected },
      recovered: { get: () => this.recovered },
    };
    return Object.defineProperties(this.socket, states) as unknown as LiveSocket;
  }

  says(event: string, ...args: unknown[]): void {
    if (event === 'connect') this.connected = true;
    if (event === 'disconnect') this.connected = false;
    this.heard.get(event)?.(...(args as never[]));
  }

  answers(answers: WatchAnswer[]): void {
    this.answer?.(answers);
  }
}

function aConnection() {
  const far = new FarEnd();
  const heard: Signal[] = [];
  const states: [boolean, boolean][] = [];
  const turnedAway = jest.fn();
  const connection = new LiveConnection({
    signals: (batch) => heard.push(...batch),
    connected: (...state) => states.push(state),
  });
  connection.attach(far.asSocket(), turnedAway);
  return { far, heard, states, turnedAway, connection };
}

const post = (id: string): Watch => ({ name: 'post', id });

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

it('watches each thing once, in one call, however many look at it, until the last one leaves', () => {
  const { far, connection } = aConnection();
  far.says('connect');
  const leaves = [connection.watch(post('a')), connection.watch(post('a')), connection.watch(post('b'))];
  jest.runAllTimers();
  expect(far.told.watch).toEqual([['post a', 'post b']]);
  leaves[0]();
  jest.runAllTimers();
  expect(far.told.unwatch).toEqual([]);
  leaves[1]();
  jest.runAllTimers();
  expect(far.told.unwatch).toEqual([['post a']]);
});

it('says nothing of what comes and goes in the same breath', () => {
  const { far, connection } = aConnection();
  far.says('connect');
  connection.watch(post('a'))();
  const leave = connection.watch(post('b'));
  jest.runAllTimers();
  leave();
  connection.watch(post('b'));
  jest.runAllTimers();
  expect(far.told).toEqual({ watch: [['post b']], unwatch: [] });
});

it('asks for everything again after each connect, in calls of at most a hundred', () => {
  const { far, connection } = aConnection();
  for (let at = 0; at < 150; at++) connection.watch(post(String(at)));
  jest.runAllTimers();
  expect(far.told.watch).toEqual([]);
  far.says('connect');
  jest.runAllTimers();
  expect(far.told.watch.map((call) => call.length)).toEqual([100, 50]);
  far.says('disconnect');
  far.says('connect');
  jest.runAllTimers();
  expect(far.told.watch).toHaveLength(4);
});

it('tells whether anything can have been missed, and what state it is in', () => {
  const { far, states, connection } = aConnection();
  expect(connection.getState()).toBe('connecting');
  far.says('connect_error');
  expect(connection.getState()).toBe('down');
  far.says('connect');
  far.says('disconnect');
  far.recovered = true;
  far.says('connect');
  expect(connection.getState()).toBe('live');
  expect(states).toEqual([
    [false, false],
    [true, false],
    [false, false],
    [true, true],
  ]);
});

it('tries again what was too much at once, and leaves alone what may not be seen', () => {
  const { far, connection } = aConnection();
  far.says('connect');
  connection.watch(post('hidden'));
  connection.watch(post('later'));
  jest.advanceTimersByTime(100);
  far.answers([
    { ok: false, code: 'NOT_FOUND' },
    { ok: false, code: 'RATE_LIMITED' },
  ]);
  jest.runAllTimers();
  expect(far.told.watch).toEqual([['post hidden', 'post later'], ['post later']]);
});

it('knows who is here, and forgets it when the line breaks', () => {
  const { far, connection } = aConnection();
  far.says('connect');
  far.says('presence', [
    { personId: 'ana', present: true },
    { personId: 'ben', present: true },
  ]);
  far.says('presence', [{ personId: 'ben', present: false }]);
  expect([connection.isHere('ana'), connection.isHere('ben')]).toEqual([true, false]);
  far.says('disconnect');
  expect(connection.isHere('ana')).toBe(false);
});

it('hands on what it hears', () => {
  const { far, heard } = aConnection();
  far.says('signals', [{ name: 'post', id: 'a', version: 1 }]);
  expect(heard).toEqual([{ name: 'post', id: 'a', version: 1 }]);
});

it('asks who it is and knocks again when the server itself closes the door, and never after it was left', () => {
  const { far, turnedAway, connection } = aConnection();
  far.says('connect');
  far.says('disconnect');
  jest.runAllTimers();
  expect([turnedAway.mock.calls.length, far.knocks]).toEqual([0, 0]);
  far.active = false;
  far.says('disconnect');
  expect([turnedAway.mock.calls.length, far.knocks]).toEqual([1, 0]);
  jest.runAllTimers();
  expect(far.knocks).toBe(1);
  far.says('connect_error');
  connection.close();
  jest.runAllTimers();
  expect([turnedAway.mock.calls.length, far.knocks]).toEqual([2, 1]);
});
