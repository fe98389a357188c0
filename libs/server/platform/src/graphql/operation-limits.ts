import { limits } from '@plenum/contract';
import {
  Kind,
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { QueryTooComplex } from '../errors/domain-error';

interface Size {
  depth: number;
  aliases: number;
  directives: number;
  /** Selections after every fragment has been put in its place. */
  selections: number;
}

const NOTHING: Size = { depth: 0, aliases: 0, directives: 0, selections: 0 };
/** Introspection is deep by nature (`ofType` in itself) and has its own rule in graphql-js. */
const INTROSPECTION_EXTRA_DEPTH = 6;

/**
 * Refuses documents that are deep, or that say much in few words: aliases, directives, fragments used in fragments.
 * Counts what the document unfolds to, in time linear to what is written, before validation, whose own rules take
 * quadratic time and more. Throws QUERY_TOO_COMPLEX.
 */
export function refuseOversized(document: DocumentNode): void {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const sizes = new Map<string, Size | 'open'>();
  let total = NOTHING;
  for (const definition of document.definitions) {
    if (!('selectionSet' in definition)) continue;
    const size = add(setSize(definition.selectionSet), directiveSize(definition.directives));
    // A fragment that nobody uses is validated too.
    total = definition.kind === Kind.FRAGMENT_DEFINITION ? widest(total, size) : add(total, size);
  }
  refuse('depth', total.depth, limits.operation.depth);
  refuse('aliases', total.aliases, limits.operation.aliases);
  refuse('directives', total.directives, limits.operation.directives);
  refuse('selections', total.selections, limits.operation.tokens);

  function setSize(set: SelectionSetNode): Size {
    return set.selections.map(selectionSize).reduce(add, NOTHING);
  }

  function selectionSize(node: SelectionNode): Size {
    const own = directiveSize(node.directives);
    if (node.kind === Kind.INLINE_FRAGMENT) return add(own, setSize(node.selectionSet));
    if (node.kind === Kind.FRAGMENT_SPREAD) return add(own, fragmentSize(node.name.value));
    const inner = node.selectionSet ? setSize(node.selectionSet) : NOTHING;
    const relief = node.name.value === '__schema' || node.name.value === '__type' ? INTROSPECTION_EXTRA_DEPTH : 0;
    return {
      depth: 1 + Math.max(0, inner.depth - relief),
      aliases: inner.aliases + (node.alias ? 1 : 0),
      directives: inner.directives + own.directives,
      selections: inner.selections + 1,
    };
  }

  function fragmentSize(name: string): Size {
    const known = sizes.get(name);
    if (known === 'open') throw new QueryTooComplex('depth', limits.operation.depth); // it contains itself
    if (known) return known;
    sizes.set(name, 'open');
    const fragment = fragments.get(name);
    const size = fragment ? add(setSize(fragment.selectionSet), directiveSize(fragment.directives)) : NOTHING;
    sizes.set(name, size);
    return size;
  }
}

const directiveSize = (directives: readonly DirectiveNode[] = []): Size => ({
  ...NOTHING,
  directives: directives.length,
});

const add = (one: Size, other: Size): Size => ({
  depth: Math.max(one.depth, other.depth),
  aliases: one.aliases + other.aliases,
  directives: one.directives + other.directives,
  selections: one.selections + other.selections,
});

const widest = (one: Size, other: Size): Size => ({
  depth: Math.max(one.depth, other.depth),
  aliases: Math.max(one.aliases, other.aliases),
  directives: Math.max(one.directives, other.directives),
  selections: Math.max(one.selections, other.selections),
});

function refuse(bound: 'depth' | 'aliases' | 'directives' | 'selections', size: number, limit: number): void {
  if (size > limit) throw new QueryTooComplex(bound, limit);
}
