import { limits } from '@plenum/contract';
import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  isInterfaceType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { QueryTooComplex } from '../errors/domain-error';

/** What a list without `first` is taken to hold: reactions, options, attachments. */
const PLAIN_LIST = 10;

type Variables = Readonly<Record<string, unknown>>;

/**
 * How many objects an operation may make the server find: each object field counts one, times the length of the
 * lists around it. Throws QUERY_TOO_COMPLEX. Expects a document that `refuseOversized` let through.
 */
export function refuseCostly(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): void {
  const fragments = new Map(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const known = new Map<string, number>();
  const root = schema.getRootType(operation.operation) ?? undefined;
  const cost = setCost(operation.selectionSet, root, false);
  if (cost > limits.operation.cost) throw new QueryTooComplex('cost', limits.operation.cost);

  function setCost(set: SelectionSetNode, parent: GraphQLNamedType | undefined, paged: boolean): number {
    return set.selections.reduce((sum, node) => {
      if (node.kind === Kind.FIELD) return sum + fieldCost(node, parent, paged);
      if (node.kind === Kind.FRAGMENT_SPREAD) return sum + fragmentCost(node.name.value, paged);
      const type = node.typeCondition ? schema.getType(node.typeCondition.name.value) : parent;
      return sum + setCost(node.selectionSet, type, paged);
    }, 0);
  }

  function fragmentCost(name: string, paged: boolean): number {
    const key = `${name}${paged ? ' paged' : ''}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const fragment = fragments.get(name);
    const type = fragment && schema.getType(fragment.typeCondition.name.value);
    const cost = fragment ? setCost(fragment.selectionSet, type, paged) : 0;
    known.set(key, cost);
    return cost;
  }

  /** `paged`: the parent is a connection whose length has been counted, so that its `edges` are not a list again. */
  function fieldCost(node: FieldNode, parent: GraphQLNamedType | undefined, paged: boolean): number {
    const field = fieldOf(parent, node.name.value);
    if (!node.selectionSet || !field) return 0;
    const isPage = field.args.some((argument) => argument.name === 'first');
    const inner = setCost(node.selectionSet, getNamedType(field.type), isPage);
    if (isPage) return 1 + pageLength(node, field, variables) * inner;
    const list = isListType(getNullableType(field.type));
    return 1 + (list && !paged ? PLAIN_LIST : 1) * inner;
  }
}

function fieldOf(parent: GraphQLNamedType | undefined, name: string): GraphQLField<unknown, unknown> | undefined {
  if (!parent || !isCompositeType(parent)) return undefined;
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}

function pageLength(node: FieldNode, field: GraphQLField<unknown, unknown>, variables: Variables): number {
  const given = node.arguments?.find((argument) => argument.name.value === 'first')?.value;
  if (given?.kind === Kind.INT) return Math.max(0, Number(given.value));
  const value: unknown = given?.kind === Kind.VARIABLE ? variables[given.name.value] : undefined;
  const fallback = field.args.find((argument) => argument.name === 'first')?.defaultValue;
  for (const length of [value, fallback]) if (typeof length === 'number') return Math.max(0, length);
  return limits.page.default;
}
