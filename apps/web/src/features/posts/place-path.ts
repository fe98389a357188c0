import type { PlaceKind } from '@plenum/contract';

/** Where a place's own page is. The company's is its tab of Home. */
export function placePath({ kind, id }: { kind: PlaceKind; id: string }): string {
  if (kind === 'COMPANY') return '/?feed=company';
  return kind === 'SPACE' ? `/spaces/${id}` : `/departments/${id}`;
}
