import { type Id } from '@plenum/contract';
import { v7 } from 'uuid';

/** A UUID v7: time order is its order, also within one millisecond of one process. */
export const newId = <T extends Id<string>>(): T => v7() as T;

/** The smallest id that something made at this moment could have had: for keyset walks by time. */
export function idAt<T extends Id<string>>(time: Date): T {
  const hex = time.getTime().toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000` as T;
}

/** When the thing was made, to the millisecond. */
export const madeAt = (id: Id<string>): Date => new Date(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16));
