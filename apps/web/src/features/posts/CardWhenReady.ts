import { lazy } from 'react';

const load = () => import('./PostCard');

/** Cards and the code that formats their words come while the posts are asked for: neither waits for the other. */
export const CardWhenReady = lazy(async () => ({ default: (await load()).PostCard }));

export function loadCards(): void {
  void load().then(({ loadCardParts }) => loadCardParts());
}
