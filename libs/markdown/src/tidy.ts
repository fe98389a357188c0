import type { Emphasis, Inline, Link, Strike, Strong } from './document';

type Marked = Strong | Emphasis | Strike;

/**
 * The same words with formatting that Markdown can write: no formatting around nothing, around the spaces at its own
 * ends, or twice; neighbours of one kind as one; no gap at either end.
 */
export function tidy(inlines: readonly Inline[]): Inline[] {
  return withoutEdges(joined(inlines.flatMap((inline) => tidyOne(inline, [])))).inner;
}

/** A heading is one line. */
export function onOneLine(inlines: readonly Inline[]): Inline[] {
  return inlines.map((inline) => {
    if (inline.type === 'break') return { type: 'text', text: ' ' };
    return 'children' in inline ? { ...inline, children: onOneLine(inline.children) } : inline;
  });
}

function tidyOne(inline: Inline, around: readonly Inline['type'][]): Inline[] {
  switch (inline.type) {
    case 'strong':
    case 'emphasis':
    case 'strike':
      return tidyMarked(inline, around);
    case 'link':
      return tidyLink(inline, around);
    case 'text':
    case 'code':
      return inline.text === '' ? [] : [inline];
    default:
      return [inline];
  }
}

function tidyMarked(inline: Marked, around: readonly Inline['type'][]): Inline[] {
  const children = joined(inline.children.flatMap((child) => tidyOne(child, [...around, inline.type])));
  if (around.includes(inline.type)) return children;
  const { before, inner, after } = withoutEdges(children);
  return inner.length === 0 ? [...before, ...after] : [...before, { ...inline, children: inner }, ...after];
}

function tidyLink(link: Link, around: readonly Inline['type'][]): Inline[] {
  const children = joined(link.children.flatMap((child) => tidyOne(child, [...around, 'link'])));
  return children.every(isGap) ? children : [{ ...link, children }];
}

/** Spaces and breaks at both ends belong outside: `** a **` would be stars. */
function withoutEdges(children: readonly Inline[]): { before: Inline[]; inner: Inline[]; after: Inline[] } {
  const inner = [...children];
  const before: Inline[] = [];
  const after: Inline[] = [];
  for (let first = inner[0]; first; first = inner[0]) {
    const space = first.type === 'text' ? (/^\s+/.exec(first.text)?.[0] ?? '') : '';
    if (!isGap(first) && space === '') break;
    inner.shift();
    before.push(isGap(first) ? first : { type: 'text', text: space });
    if (first.type === 'text' && !isGap(first)) inner.unshift({ type: 'text', text: first.text.slice(space.length) });
  }
  for (let last = inner.at(-1); last; last = inner.at(-1)) {
    const space = last.type === 'text' ? (/\s+$/.exec(last.text)?.[0] ?? '') : '';
    if (!isGap(last) && space === '') break;
    inner.pop();
    after.unshift(isGap(last) ? last : { type: 'text', text: space });
    if (last.type === 'text' && !isGap(last)) inner.push({ type: 'text', text: last.text.slice(0, -space.length) });
  }
  return { before, inner, after };
}

function isGap(inline: Inline): boolean {
  return inline.type === 'break' || (inline.type === 'text' && inline.text.trim() === '');
}

function joined(inlines: readonly Inline[]): Inline[] {
  const result: Inline[] = [];
  for (const inline of inlines) {
    const last = result.at(-1);
    const one = last && join(last, inline);
    if (one) result[result.length - 1] = one;
    else result.push(inline);
  }
  return result;
}

function join(a: Inline, b: Inline): Inline | null {
  if ((a.type === 'text' || a.type === 'code') && b.type === a.type) return { ...a, text: a.text + b.text };
  const marked = a.type === 'strong' || a.type === 'emphasis' || a.type === 'strike';
  return marked && b.type === a.type ? { ...a, children: joined([...a.children, ...b.children]) } : null;
}
