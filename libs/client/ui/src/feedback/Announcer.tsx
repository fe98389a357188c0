import { createContext, use, useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { Unseen } from '../text/Unseen';

type Urgency = 'polite' | 'assertive';
type Announce = (sentence: string, urgency?: Urgency) => void;

const AnnouncerContext = createContext<Announce | undefined>(undefined);

/** A region is read when its text changes: the same sentence said twice needs a change that nobody hears. */
const UNHEARD = '\u200b';

/** The one place from which the application speaks to screen readers. */
export function AnnouncerProvider({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState<Record<Urgency, string>>({ polite: '', assertive: '' });
  const announce = useCallback<Announce>((sentence, urgency = 'polite') => {
    setSaid((before) => ({ ...before, [urgency]: before[urgency] === sentence ? sentence + UNHEARD : sentence }));
  }, []);
  // A sentence that stayed in the page would be met again by whoever reads on.
  const timer = useRef<number>(undefined);
  useEffect(() => {
    if (!said.polite && !said.assertive) return;
    timer.current = window.setTimeout(() => setSaid({ polite: '', assertive: '' }), 8000);
    return () => window.clearTimeout(timer.current);
  }, [said]);
  return (
    <AnnouncerContext value={announce}>
      {children}
      <Unseen>
        <div role="status" aria-live="polite">
          {said.polite}
        </div>
        <div role="alert" aria-live="assertive">
          {said.assertive}
        </div>
      </Unseen>
    </AnnouncerContext>
  );
}

export function useAnnounce(): Announce {
  const announce = use(AnnouncerContext);
  if (!announce) throw new Error('UiProvider is missing above this component.');
  return announce;
}
