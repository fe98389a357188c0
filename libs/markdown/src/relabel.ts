import type { Nodes } from 'mdast';
import { mentionTarget } from './address';
import { isHostile, parseLimits } from './bounds';
import { labelCharacters } from './characters';
import { normalizeLines, syntaxTree } from './syntax';

/**
 * The source with the names of mentions replaced, because people and departments are renamed after they were
 * mentioned. Whoever `nameOf` does not know keeps the label; nothing else in the source changes but line ends to \n.
 */
export function relabelMentions(source: string, nameOf: (id: string) => string | undefined): string {
  const normal = normalizeLines(source);
  if (!/(?:person|department):/i.test(normal) || isHostile(normal, parseLimits)) return normal;
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end, id, address } of mentionsIn(syntaxTree(normal))) {
    const name = nameOf(id);
    if (name === undefined) continue;
    pieces.push(normal.slice(from, start), mentionSource(name, address));
    from = end;
  }
  return pieces.join('') + normal.slice(from);
}

/** How a mention is written. */
export function mentionSource(name: string, address: string): string {
  return `[@${labelCharacters(name).replace(/[!-/:-@[-`{-~]/g, escapeIfMarkup)}](${address})`;
}

function escapeIfMarkup(character: string): string {
  return '\\`*_[]<>&~|!#'.includes(character) ? `\\${character}` : character;
}

function* mentionsIn(node: Nodes): Generator<{ start: number; end: number; id: string; address: string }> {
  if (node.type === 'link') {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    const target = mentionTarget(node.url);
    if (target && start !== undefined && end !== undefined) yield { start, end, id: target.id, address: node.url };
  } else if ('children' in node) {
    for (const child of node.children) yield* mentionsIn(child);
  }
}
