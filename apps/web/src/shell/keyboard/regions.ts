const FOCUSABLE = 'a[href], button:not(:disabled), input:not(:disabled), textarea:not(:disabled), [tabindex="0"]';

const shown = (element: Element) => element.getClientRects().length > 0;

/** Moves the focus through the frame's regions that are shown now, each entered at its first control or as a whole. */
export function stepRegion(step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')].filter(shown);
  if (regions.length === 0) return;
  const at = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions[(at + step + regions.length) % regions.length];
  const first = [...next.querySelectorAll<HTMLElement>(FOCUSABLE)].find(shown);
  (first ?? next).focus();
}
