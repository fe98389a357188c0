import { freshFor, relativeTime } from './relative-time';

const now = new Date(2026, 2, 18, 15, 30);
const before = (minutes: number) => new Date(now.getTime() - minutes * 60_000);

it.each([
  [before(0.3), 'now', 'jetzt'],
  [before(5), '5 min. ago', 'vor 5 Min.'],
  [before(59.9), '59 min. ago', 'vor 59 Min.'],
  [before(60), '1 hr. ago', 'vor 1 Std.'],
  [before(15 * 60), '15 hr. ago', 'vor 15 Std.'],
  [before(16 * 60), 'yesterday', 'gestern'],
  [before(3 * 24 * 60), '3 days ago', 'vor 3 Tagen'],
  [before(8 * 24 * 60), 'Mar 10', '10. März'],
  [new Date(2025, 11, 24), 'Dec 24, 2025', '24. Dez. 2025'],
  [before(-30), 'in 30 min.', 'in 30 Min.'],
  [before(-24 * 60), 'tomorrow', 'morgen'],
])('says %s as %s', (at, english, german) => {
  expect(relativeTime(at, now, 'en')).toBe(english);
  expect(relativeTime(at, now, 'de')).toBe(german);
});

it('knows when its words get old', () => {
  for (const [minutes, next] of [
    [1.5, '2 min. ago'],
    [7.2, '8 min. ago'],
    [59.5, '1 hr. ago'],
  ] as const) {
    const at = before(minutes);
    const fresh = freshFor(at, now);
    expect(relativeTime(at, new Date(now.getTime() + fresh - 100), 'en')).toBe(relativeTime(at, now, 'en'));
    expect(relativeTime(at, new Date(now.getTime() + fresh), 'en')).toBe(next);
  }
  expect(freshFor(before(300), now)).toBeGreaterThan(60_000);
});
