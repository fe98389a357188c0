import { limits } from '@plenum/contract';

export type Strength = 'short' | 'weak' | 'fair' | 'good';

/** Bits at which guessing stops to be worth it against argon2id, and at which nobody need worry. */
const FAIR = 45;
const GOOD = 65;

/**
 * A word for how hard a password is to guess. Deliberately simple: characters in runs and repeats count half, so that
 * length made of one key does not look strong. The server has the last word and knows the common ones.
 */
export function passwordStrength(password: string): Strength {
  const letters = [...password];
  if (letters.length < limits.password.min) return 'short';
  const telling = letters.reduce((sum, letter, at) => sum + (follows(letters[at - 1], letter) ? 0.25 : 1), 0);
  const variety = Math.min(new Set(letters).size / Math.min(letters.length, 12), 1);
  const bits = telling * Math.log2(alphabetOf(password)) * variety;
  if (bits < FAIR) return 'weak';
  return bits < GOOD ? 'fair' : 'good';
}

/** The same again, or the next in the alphabet or among the digits. */
function follows(before: string | undefined, letter: string): boolean {
  if (before === undefined) return false;
  return Math.abs((before.codePointAt(0) ?? 0) - (letter.codePointAt(0) ?? 0)) <= 1;
}

function alphabetOf(password: string): number {
  const classes: readonly (readonly [RegExp, number])[] = [
    [/\p{Ll}/u, 26],
    [/\p{Lu}/u, 26],
    [/\d/, 10],
    [/[^\p{L}\d]/u, 20],
  ];
  return classes.reduce((size, [pattern, letters]) => size + (pattern.test(password) ? letters : 0), 0) || 26;
}
