import type { Location } from 'react-router';

/** Where whoever is signed out goes, and where sign-in leads back to. */
export function toSignIn({ pathname, search }: Pick<Location, 'pathname' | 'search'>): string {
  if (pathname === '/sign-in') return pathname + search;
  const here = pathname + search;
  return here === '/' ? '/sign-in' : `/sign-in?to=${encodeURIComponent(here)}`;
}

/** Travels with the address: whether somebody was signed in until now, here or in another tab. */
export type WhyHere = { ended: boolean };
