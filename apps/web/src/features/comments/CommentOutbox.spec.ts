import type { Refusal } from '@plenum/contract';
import { CommentOutbox, type SendComment } from './CommentOutbox';

const KEY = 'unsent';
const written = { clientKey: 'key-12345', postId: 'post', text: 'Yes, on Monday.' };
const unavailable: Refusal = { code: 'UNAVAILABLE' };

beforeEach(() => localStorage.clear());

function sending(...answers: (Refusal | undefined)[]) {
  const sent: Parameters<SendComment>[0][] = [];
  const send: SendComment = (draft) => {
    sent.push(draft);
    return Promise.resolve(answers.shift());
  };
  return { send, sent };
}

it('shows a comment as being sent until the thread has it', async () => {
  const outbox = new CommentOutbox(KEY, localStorage);
  const { send } = sending(undefined);
  const arrived = outbox.send(written, send);
  expect(outbox.list()).toMatchObject([{ text: 'Yes, on Monday.', state: 'sending' }]);
  expect(await arrived).toBe(true);
  outbox.remove(written.clientKey);
  expect(outbox.list()).toEqual([]);
  expect(localStorage.getItem(KEY)).toBeNull();
});

it('waits for a server that does not answer, and tries again with the same key and words', async () => {
  const outbox = new CommentOutbox(KEY, localStorage);
  const { send, sent } = sending(unavailable, unavailable, undefined);
  expect(await outbox.send(written, send)).toBe(false);
  expect(await outbox.tryAgain(written.clientKey, send)).toBe(false);
  expect(outbox.list()).toMatchObject([{ state: 'waiting', refused: unavailable }]);
  expect(await outbox.tryAgain(written.clientKey, send)).toBe(true);
  expect(sent).toEqual([written, written, written].map((one) => ({ ...one, parentId: undefined })));
});

it('does not try by itself what was refused, not after a reload either', async () => {
  const outbox = new CommentOutbox(KEY, localStorage);
  const refused: Refusal = { code: 'FORBIDDEN' };
  await outbox.send(written, sending(refused).send);
  expect(outbox.list()).toMatchObject([{ state: 'failed', refused }]);
  expect(new CommentOutbox(KEY, localStorage).list()).toMatchObject([{ state: 'failed', refused }]);
});

it('does not send twice what is on its way', async () => {
  const outbox = new CommentOutbox(KEY, localStorage);
  const { send, sent } = sending();
  const first = outbox.send(written, send);
  expect(await outbox.tryAgain(written.clientKey, send)).toBe(false);
  await first;
  expect(sent).toHaveLength(1);
});

it('still has it after the page was closed in the middle of sending', () => {
  void new CommentOutbox(KEY, localStorage).send(written, () => new Promise(() => undefined));
  expect(new CommentOutbox(KEY, localStorage).list()).toMatchObject([{ ...written, state: 'waiting' }]);
});

it('begins empty when what was kept cannot be read', () => {
  localStorage.setItem(KEY, '{broken');
  expect(new CommentOutbox(KEY, localStorage).list()).toEqual([]);
});
