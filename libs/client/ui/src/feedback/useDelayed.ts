import { useEffect, useState } from 'react';

/** False for the first 300 ms: what comes sooner needs no skeleton, and a flash of one looks slower than nothing. */
export function useDelayed(ms = 300): boolean {
  const [due, setDue] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setDue(true), ms);
    return () => window.clearTimeout(timer);
  }, [ms]);
  return due;
}
