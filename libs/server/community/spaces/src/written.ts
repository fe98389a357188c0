import { limits } from '@plenum/contract';
import { BadInput } from '@plenum/platform';

/** What a person wrote, as it is kept. Lengths count characters as PostgreSQL does, not UTF-16 units. */
export function written(field: string, text: string, limit: number): string {
  const kept = text.replaceAll('\r\n', '\n').trim();
  if (/[^\P{Cc}\n\t]/u.test(kept)) throw new BadInput(field, 'MALFORMED');
  if ([...kept].length > limit) throw new BadInput(field, 'TOO_LONG', limit);
  return kept;
}

/** One line, single spaces. */
export function writtenName(text: string): string {
  const name = written('name', text.replaceAll(/\s+/g, ' '), limits.space.name);
  if (name === '') throw new BadInput('name', 'REQUIRED');
  return name;
}
