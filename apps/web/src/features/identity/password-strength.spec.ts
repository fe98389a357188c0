import { passwordStrength } from './password-strength';

describe('how strong a password looks', () => {
  it.each([
    ['', 'short'],
    ['kurz', 'short'],
    ['🦊🐻🐼🐨🐯🦁🐮🐷🐸', 'short'],
    ['aaaaaaaaaaaaaaaaaaaa', 'weak'],
    ['1234567890', 'weak'],
    ['abcdefghijkl', 'weak'],
    ['abababababababab', 'weak'],
    ['regenbogen', 'weak'],
    ['blaueswasser7', 'fair'],
    ['kupfer und sieben Möwen', 'good'],
    ['x7$Kq-29vLm!pw', 'good'],
  ])('%s is %s', (password, strength) => expect(passwordStrength(password)).toBe(strength));
});
