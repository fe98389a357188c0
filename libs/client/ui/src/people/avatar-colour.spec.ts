import { avatarColour, initials } from './avatar-colour';

it.each([
  ['Ana Brandt-Öztürk', 'AB'],
  ['Madonna', 'M'],
  ['  jan   van der  Berg ', 'JB'],
  ['李 小龙', '李小'],
  ['𝒜da Lovelace', '𝒜L'],
  ['', ''],
])('shortens %s to %s', (name, letters) => {
  expect(initials(name)).toBe(letters);
});

it('gives one seed one colour, and many seeds all of them about equally', () => {
  expect(avatarColour('Ana Brandt')).toBe(avatarColour('Ana Brandt'));
  const counts = Array.from({ length: 12 }, () => 0);
  for (let at = 0; at < 6000; at++)
    counts[avatarColour(`0199f0c2-7c3e-7000-8000-${at.toString(16).padStart(12, '0')}`)]++;
  expect(Math.min(...counts)).toBeGreaterThan(400);
  expect(Math.max(...counts)).toBeLessThan(600);
});
