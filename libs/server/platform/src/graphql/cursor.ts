import { createHash } from 'node:crypto';
import { isUuid } from '@plenum/contract';
import { BadInput } from '../errors/domain-error';

const TIME = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}(\.\d{1,6})?(Z|[+-]\d{2}(:?\d{2})?)$/;

/** What a place in a list is made of; a cursor is checked to hold exactly these before it comes near a statement. */
const kinds = {
  id: isUuid,
  number: (part: unknown): part is number => typeof part === 'number' && Number.isFinite(part),
  flag: (part: unknown): part is boolean => typeof part === 'boolean',
  text: (part: unknown): part is string => typeof part === 'string' && part.length <= 400 && !part.includes('\0'),
  time: (part: unknown): part is string =>
    typeof part === 'string' && TIME.test(part) && !Number.isNaN(Date.parse(part)),
};

type Kind = keyof typeof kinds;
type PartOf<K extends Kind> = K extends 'number' ? number : K extends 'flag' ? boolean : string;
export type Place<Kinds extends readonly Kind[]> = { -readonly [At in keyof Kinds]: PartOf<Kinds[At]> };

/**
 * Opaque places in one list: ``const byName = cursors('people.byName', 'text', 'id')``. A cursor is bound to the
 * list's name and to the filter it was made under; any other is refused, because it would silently skip or repeat.
 */
export function cursors<const Kinds extends readonly Kind[]>(list: string, ...shape: Kinds): Cursors<Kinds> {
  return new Cursors(list, shape);
}

export class Cursors<Kinds extends readonly Kind[]> {
  constructor(
    private readonly list: string,
    private readonly shape: Kinds,
  ) {}

  /** `filter` is what the list was narrowed by: plain values in a fixed order. */
  write(filter: readonly unknown[], place: Place<Kinds>): string {
    return Buffer.from(JSON.stringify([this.tag(filter), ...place])).toString('base64url');
  }

  /** For whole pages: the filter is hashed once. */
  writer(filter: readonly unknown[]): (place: Place<Kinds>) => string {
    const tag = this.tag(filter);
    return (place) => Buffer.from(JSON.stringify([tag, ...place])).toString('base64url');
  }

  /** Null at the start of the list. Throws BAD_USER_INPUT { field: 'after', reason: 'BAD_CURSOR' }. */
  read(filter: readonly unknown[], after: string | null | undefined): Place<Kinds> | null {
    if (after === null || after === undefined) return null;
    const parts = parse(after);
    if (!parts || parts.length !== this.shape.length + 1 || parts[0] !== this.tag(filter)) throw bad();
    const place = parts.slice(1);
    if (!this.shape.every((kind, at) => kinds[kind](place[at]))) throw bad();
    return place as Place<Kinds>;
  }

  private tag(filter: readonly unknown[]): string {
    return createHash('sha256')
      .update(JSON.stringify([this.list, filter]))
      .digest('base64url')
      .slice(0, 8);
  }
}

const bad = () => new BadInput('after', 'BAD_CURSOR');

function parse(after: string): unknown[] | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(after, 'base64url').toString('utf8'));
    return Array.isArray(parts) ? parts : null;
  } catch {
    return null;
  }
}
