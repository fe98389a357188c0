import { useEffect, useState, type MouseEvent } from 'react';

/**
 * Whether somebody has changed a field since it was found wrong: then the error goes, and the next try judges anew.
 * Spread `watch` onto what surrounds the control.
 */
export function useMended(error: string | null | undefined) {
  const [mended, setMended] = useState(false);
  const [judged, setJudged] = useState(error);
  if (judged !== error) {
    setJudged(error);
    setMended(false);
  }
  useEffect(() => {
    if (!mended) return;
    // A form that finds the same wrong again says so in the same words.
    const again = () => setMended(false);
    document.addEventListener('submit', again, true);
    return () => document.removeEventListener('submit', again, true);
  }, [mended]);
  const mend = () => error && setMended(true);
  return {
    mended,
    watch: {
      onInput: mend,
      // What is chosen from a list is written by nobody; the list may hang elsewhere in the page, its clicks come here.
      onClick: ({ target }: MouseEvent) => target instanceof Element && target.closest('[role=option]') && mend(),
    },
  };
}
