import { limits } from '@plenum/contract';
import { BadInput } from '@plenum/platform';

/**
 * What was typed, as the database keeps addresses. Only for finding a person: what is mailed goes to the stored
 * address, never to the typed one, so letters that merely look alike lead nobody's mail astray.
 */
export function readEmail(typed: string): string {
  const email = typed.trim().normalize('NFC').toLowerCase();
  if (email.length > limits.person.email) throw new BadInput('email', 'TOO_LONG', limits.person.email);
  if (!/^[^\s\p{Cc}@]+@[^\s\p{Cc}@]+$/u.test(email)) throw new BadInput('email', 'NOT_AN_EMAIL');
  return email;
}
