import { limits } from '@plenum/contract';
import { refusesPassword } from './password-rules';

const anna = { name: 'Anna Lindström-Weber', email: 'a.lindstroem@example.org' };
const reason = (password: string) => refusesPassword(password, anna)?.reason ?? null;

describe('what a password may be', () => {
  it('takes what people and password managers really choose', () => {
    for (const good of [
      'kupfer und sieben Möwen',
      'x7$Kq-29vLm!',
      'Tr0ub4dor&3x',
      'regen am dienstag um neun',
      'ＫＬＡＶＩＥＲ-blau-91',
    ]) {
      expect([good, reason(good)]).toEqual([good, null]);
    }
  });

  it('says how long it must and may be, counting what people see as one character', () => {
    expect(refusesPassword('kurz', anna)).toEqual({ reason: 'TOO_SHORT', limit: limits.password.min });
    expect(reason('🦊🐻🐼🐨🐯🦁🐮🐷🐸')).toBe('TOO_SHORT');
    expect(reason('🦊🐻🐼🐨🐯🦁🐮🐷🐸🐵')).toBe('TOO_COMMON');
    expect(refusesPassword('ab3'.repeat(400_000), anna)).toEqual({ reason: 'TOO_LONG', limit: limits.password.max });
  });

  it.each([
    'Password123',
    'P@ssw0rd2024!',
    'passwortpasswort',
    'Willkommen2025',
    '1qwertzuiop!',
    'qwertyuiop',
    '1234567890',
    '0000000000',
    '2024-11-22!',
    'aaaaaaaaaaaa',
    'abababababab',
    'Sommer2025!!',
    'iloveyou1234',
    'CorrectHorseBatteryStaple',
  ])('refuses %s, because everybody guesses it first', (password) => expect(reason(password)).toBe('TOO_COMMON'));

  it.each(['annalindström', 'Lindstroem2024', 'WeberWeber1', 'anna.weber!!', 'a.lindstroem@example.org'])(
    'refuses %s, because it is about the person',
    (password) => expect(reason(password)).toBe('TOO_COMMON'),
  );

  it('does not mind a name inside something longer', () => expect(reason('weber baut blaue Boote')).toBeNull());
});
