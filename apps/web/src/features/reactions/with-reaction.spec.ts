import { withReaction } from './with-reaction';

it('adds the first of its kind', () => {
  expect(withReaction([], null, 'LIKE')).toEqual([{ kind: 'LIKE', count: 1 }]);
});

it('moves a reaction from one kind to another and drops the kind that nobody has any more', () => {
  const counts = [
    { kind: 'LIKE', count: 1 },
    { kind: 'THANKS', count: 4 },
  ] as const;
  expect(withReaction(counts, 'LIKE', 'THANKS')).toEqual([{ kind: 'THANKS', count: 5 }]);
});

it('takes it back without touching the others', () => {
  const counts = [
    { kind: 'LIKE', count: 3 },
    { kind: 'LAUGH', count: 2 },
  ] as const;
  expect(withReaction(counts, 'LIKE', null)).toEqual([
    { kind: 'LIKE', count: 2 },
    { kind: 'LAUGH', count: 2 },
  ]);
});

it('changes nothing when nothing changes', () => {
  expect(withReaction([{ kind: 'LIKE', count: 3 }], 'LIKE', 'LIKE')).toEqual([{ kind: 'LIKE', count: 3 }]);
});
