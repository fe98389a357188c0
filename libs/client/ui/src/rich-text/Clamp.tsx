import { useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import css from './RichText.module.css';
import { useRichTextWords } from './words';

/** What is folded stays in the page for screen readers and for searching in it; focus inside unfolds it. */
export function Clamp({ lines, children }: { lines: number; children: ReactNode }) {
  const words = useRichTextWords();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [tooHigh, setTooHigh] = useState(false);
  const [open, setOpen] = useState(false);

  useLayoutEffect(() => {
    const element = box.current;
    const content = element?.firstElementChild;
    if (!element || !content) return;
    // A button that would reveal less than a line is worse than the line.
    const measure = () => setTooHigh(content.scrollHeight > maxHeight(element, lines) + lineHeight(element));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(content);
    return () => observer.disconnect();
  }, [lines]);

  const folded = tooHigh && !open;
  const showFocused = () => {
    const focused = document.activeElement;
    if (folded && box.current && focused && isBelow(focused, box.current)) setOpen(true);
  };
  return (
    <div>
      <div
        ref={box}
        id={id}
        className={css.clamp}
        data-folded={folded}
        style={{ '--lines': lines }}
        onFocus={showFocused}
      >
        {children}
      </div>
      {tooHigh && (
        <button
          type="button"
          className={css.more}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {open ? words.showLess : words.showMore}
        </button>
      )}
    </div>
  );
}

function lineHeight(element: Element): number {
  return Number.parseFloat(getComputedStyle(element).lineHeight) || 24;
}

function maxHeight(element: Element, lines: number): number {
  return lines * lineHeight(element);
}

function isBelow(focused: Element, box: Element): boolean {
  return focused.getBoundingClientRect().bottom > box.getBoundingClientRect().bottom || box.scrollTop > 0;
}
