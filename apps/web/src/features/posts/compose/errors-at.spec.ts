import { errorsAt } from './errors-at';

const words = () => ({ title: 'Needed', text: 'Look again' });

it('stands beside the one answer of a poll that it is about', () => {
  const { errorAt, rest } = errorsAt(
    { code: 'BAD_USER_INPUT', field: 'draft.poll.options.1', reason: 'REQUIRED' },
    words,
  );
  expect(errorAt('draft.poll.options.1')).toBe('Needed');
  expect(errorAt('draft.poll.options.0')).toBeUndefined();
  expect(errorAt('draft.poll.options')).toBeUndefined();
  expect(rest).toBeUndefined();
});

it('takes what is about people or departments to the field that holds both', () => {
  const { errorAt } = errorsAt({ code: 'BAD_USER_INPUT', field: 'draft.praise.personIds' }, words);
  expect(errorAt('draft.praise')).toBe('Needed');
});

it('says at the audience that one may not post there', () => {
  expect(errorsAt({ code: 'FORBIDDEN' }, words).errorAt('draft.place')).toBe('Needed. Look again');
});

it('says at the end what is about no field', () => {
  const { errorAt, rest } = errorsAt({ code: 'UNAVAILABLE' }, words);
  expect(rest).toBe('Needed. Look again');
  expect(errorAt('draft.text')).toBeUndefined();
});
