/** What `parse` is willing to read as formatted; anything beyond is still shown, as plain text. */
export interface ParseLimits {
  readonly maxCharacters: number;
  /** Quotes, lists and formatting inside each other. */
  readonly maxDepth: number;
  readonly maxNodes: number;
}

export const parseLimits: ParseLimits = { maxCharacters: 40_000, maxDepth: 20, maxNodes: 10_000 };

/**
 * The parser's time grows with the square of the emphasis and link markers in one paragraph (20,000 of them: up to
 * 8 s), so these are counted first: 1,500 in one stretch without a blank line keep it under 50 ms a stretch.
 */
const maxMarkersTogether = 1_500;
const maxMarkers = 10_000;
const maxLines = 5_000;

const marker = /[*_~`[\]<]/g;
const containerPrefix = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))+/;
const container = />|[-+*](?=[ \t]|$)|\d{1,9}[.)]/g;
const openingFence = /^(`{3,})[^`]*$|^(~{3,})/;

/** True when reading the source as Markdown could take long; one pass, linear. Expects lines ended by \n. */
export function isHostile(source: string, limits: ParseLimits): boolean {
  if (source.length > limits.maxCharacters) return true;
  let together = 0;
  let inAll = 0;
  let lines = 0;
  // Only fences at the start of a line count as code here: of those this pass and the parser never disagree.
  let fence: string | null = null;
  for (const line of source.split('\n')) {
    if (fence !== null) {
      if (closes(line, fence)) fence = null;
      continue;
    }
    const opened = openingFence.exec(line);
    if (opened) {
      fence = opened[1] ?? opened[2];
      together = 0;
      continue;
    }
    if (line.trim() === '') {
      together = 0;
      continue;
    }
    lines += 1;
    if (lines > maxLines || containersOf(line) > limits.maxDepth) return true;
    const here = line.match(marker)?.length ?? 0;
    together += here;
    inAll += here;
    if (together > maxMarkersTogether || inAll > maxMarkers) return true;
  }
  return false;
}

function closes(line: string, fence: string): boolean {
  const trimmed = line.trim();
  const indent = line.length - line.trimStart().length;
  return indent <= 3 && trimmed.length >= fence.length && trimmed === fence[0].repeat(trimmed.length);
}

/** How many quotes and list items a line opens before its first word. */
function containersOf(line: string): number {
  const prefix = containerPrefix.exec(line)?.[0];
  return prefix === undefined ? 0 : (prefix.match(container)?.length ?? 0);
}
