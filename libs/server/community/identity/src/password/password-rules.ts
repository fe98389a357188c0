import { limits, type InputReason } from '@plenum/contract';
import { commonWords } from './common-passwords';

export interface PasswordOwner {
  readonly name: string;
  readonly email: string;
}

export interface PasswordRefusal {
  readonly reason: InputReason;
  readonly limit?: number;
}

/** Fewer different characters than this is a pattern, not a password. */
const MIN_DISTINCT = 5;
/** What must remain when one's own name and address are taken out. */
const MIN_OF_ITS_OWN = 6;

/** Why a password cannot be taken, or null. Length is counted in characters as people see code points. */
export function refusesPassword(password: string, owner: PasswordOwner): PasswordRefusal | null {
  const tooLong = refusesLength(password);
  if (tooLong) return tooLong;
  const length = [...password].length;
  if (length < limits.password.min) return { reason: 'TOO_SHORT', limit: limits.password.min };
  if (isCommon(password) || isAboutOwner(password, owner)) return { reason: 'TOO_COMMON' };
  return null;
}

/** The one check that comes before all hashing, also where an existing password is only asked for. */
export function refusesLength(password: string): PasswordRefusal | null {
  return password.length > limits.password.max ? { reason: 'TOO_LONG', limit: limits.password.max } : null;
}

function isCommon(password: string): boolean {
  const lower = password.normalize('NFKC').toLowerCase();
  if (new Set(lower).size < MIN_DISTINCT) return true;
  if (/^[\d\p{P}\p{S}\s]*$/u.test(lower)) return true;
  const core = withoutEnds(lower);
  const spellings = [lower, core, plainLetters(core), onlyLetters(lower), onlyLetters(plainLetters(core))];
  return spellings.some((text) => commonWords.has(text) || commonWords.has(half(text)));
}

/** ``P@ssw0rt`` as a person reads it. */
const plainLetters = (text: string): string =>
  text.replace(
    /[@4301!$57]/g,
    (sign) =>
      ({ '@': 'a', '4': 'a', '3': 'e', '0': 'o', '1': 'i', '!': 'i', $: 's', '5': 's', '7': 't' })[sign] ?? sign,
  );
const withoutEnds = (text: string): string => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
const onlyLetters = (text: string): string => text.replace(/[^\p{L}]/gu, '');
/** ``wordword`` as ``word``. */
const half = (text: string): string => {
  const first = text.slice(0, text.length / 2);
  return first + first === text ? first : text;
};

function isAboutOwner(password: string, owner: PasswordOwner): boolean {
  let rest = password.normalize('NFKC').toLowerCase();
  const words = `${owner.name} ${owner.email}`
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u);
  const telling = words.filter((word) => word.length >= 3).sort((a, b) => b.length - a.length);
  const before = rest.length;
  for (const word of telling) rest = rest.replaceAll(word, '');
  return rest.length < before && onlyLettersAndDigits(rest).length < MIN_OF_ITS_OWN;
}

const onlyLettersAndDigits = (text: string): string => text.replace(/[^\p{L}\d]/gu, '');
