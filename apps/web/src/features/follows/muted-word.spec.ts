import { mutedWord } from './muted-word';

const now = new Date(2026, 2, 2, 14, 0);

it.each([
  [new Date(2026, 2, 2, 22, 30), '22:30'],
  [new Date(2026, 2, 3, 13, 0), 'Tue 13:00'],
  [new Date(2026, 2, 29, 0, 0), '29 Mar'],
  [new Date(2027, 0, 5, 0, 0), '5 Jan 2027'],
])('says %p as short as it is certain', (until, word) => {
  expect(mutedWord(until, 'en-GB', now).replace(',', '')).toBe(word);
});
