import type { ByteRange } from '../file-store';

/** `whole` when nothing sensible was asked, `none` when what was asked lies outside. */
export type RangeAnswer = ByteRange | 'whole' | 'none';

/** One range of RFC 9110; several at once are answered with the whole, which is always allowed and costs no more. */
export function rangeOf(header: string | undefined, bytes: number): RangeAnswer {
  const [, first, last] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '') ?? [];
  if (first === undefined || last === undefined || (first === '' && last === '')) return 'whole';
  const start = first === '' ? Math.max(0, bytes - Number(last)) : Number(first);
  const end = first === '' || last === '' ? bytes - 1 : Math.min(Number(last), bytes - 1);
  if (first !== '' && last !== '' && Number(last) < start) return 'whole';
  return start > end ? 'none' : { start, end };
}
