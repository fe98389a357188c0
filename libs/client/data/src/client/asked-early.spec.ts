import { dropAsked, fetchOrTake } from './asked-early';

const anew = jest.fn<Promise<string>, [string]>(() => Promise.resolve('anew'));
const answerTo = (body: string): Promise<unknown> => fetchOrTake('/graphql', { method: 'POST', body });
const asked = (body: string, answer: Promise<unknown>) =>
  (window.plenumAsked = new Map([[body, answer as Promise<Response>]]));

beforeEach(() => {
  anew.mockClear();
  Object.assign(globalThis, { fetch: anew });
});
afterEach(() => {
  delete window.plenumAsked;
  jest.restoreAllMocks();
});

it('takes an answer that is on its way, once', async () => {
  asked('{"operationName":"Me"}', Promise.resolve('early'));
  expect(await answerTo('{"operationName":"Me"}')).toBe('early');
  expect(await answerTo('{"operationName":"Me"}')).toBe('anew');
});

it('asks itself for everything else, and where nothing was asked early', async () => {
  asked('{"operationName":"Me"}', Promise.resolve('early'));
  expect(await answerTo('{"operationName":"HomeFeed"}')).toBe('anew');
  delete window.plenumAsked;
  expect(await answerTo('{"operationName":"Me"}')).toBe('anew');
});

it('asks anew when the early question failed', async () => {
  asked('a', Promise.reject(new TypeError('Failed to fetch')));
  expect(await answerTo('a')).toBe('anew');
});

it('takes nothing that was answered to somebody else', async () => {
  asked('a', Promise.resolve('early'));
  dropAsked();
  expect(await answerTo('a')).toBe('anew');
});

it('takes no answer of long ago', async () => {
  asked('a', Promise.resolve('early'));
  jest.spyOn(performance, 'now').mockReturnValue(10_001);
  expect(await answerTo('a')).toBe('anew');
});
