import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import css from './TipLayer.module.css';

type Shown = { text: string; at: DOMRect };

const DELAY_MS = 400;
const GAP = 6;
const EDGE = 8;

/**
 * One tip for the whole page: any element with `data-tip` shows it on hover and on keyboard focus. A tip repeats what the
 * element's accessible name says already, so screen readers are spared it. One element instead of a component for each
 * icon: a feed has hundreds.
 */
export function TipLayer() {
  const [shown, setShown] = useState<Shown>();
  const tip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let timer = 0;
    const hide = () => {
      window.clearTimeout(timer);
      setShown(undefined);
    };
    const show = (event: Event) => {
      const at = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-tip]') : null;
      // The pointer may rest on the tip itself, to read it at any zoom.
      if (event.target instanceof Node && tip.current?.contains(event.target)) return;
      hide();
      const text = at?.dataset['tip'];
      if (!at || !text || (event.type === 'focusin' && !at.matches(':focus-visible'))) return;
      timer = window.setTimeout(
        () => setShown({ text, at: at.getBoundingClientRect() }),
        event.type === 'focusin' ? 0 : DELAY_MS,
      );
    };
    const key = (event: KeyboardEvent) => event.key === 'Escape' && hide();
    document.addEventListener('pointerover', show);
    document.addEventListener('focusin', show);
    document.addEventListener('pointerdown', hide);
    document.addEventListener('scroll', hide, true);
    document.addEventListener('keydown', key);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener('pointerover', show);
      document.removeEventListener('focusin', show);
      document.removeEventListener('pointerdown', hide);
      document.removeEventListener('scroll', hide, true);
      document.removeEventListener('keydown', key);
    };
  }, []);
  useLayoutEffect(() => {
    const element = tip.current;
    if (!element || !shown) return;
    const { width, height } = element.getBoundingClientRect();
    const below = shown.at.bottom + GAP + height < window.innerHeight;
    const left = shown.at.left + (shown.at.width - width) / 2;
    element.style.top = `${below ? shown.at.bottom + GAP : shown.at.top - GAP - height}px`;
    element.style.left = `${Math.max(EDGE, Math.min(left, window.innerWidth - width - EDGE))}px`;
  }, [shown]);
  if (!shown) return null;
  return createPortal(
    <div className={css.tip} ref={tip} aria-hidden>
      {shown.text}
    </div>,
    document.body,
  );
}
