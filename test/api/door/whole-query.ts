import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
} from 'graphql';

/** A document that asks one root field for everything it can give, to some depth, with each argument as a variable. */
export function wholeQuery(field: GraphQLField<unknown, unknown>, depth: number): string {
  const { args } = field;
  const variables = args.map(({ name, type }) => `$${name}: ${type.toString()}`).join(', ');
  const values = args.map(({ name }) => `${name}: $${name}`).join(', ');
  const selection = selectionOf(getNamedType(field.type), depth);
  return `query Whole_${field.name}${variables && `(${variables})`} { ${field.name}${values && `(${values})`}${selection} }`;
}

/** `prefix`: two members of a union may have fields of one name and different types, so all but the first get aliases. */
function selectionOf(type: GraphQLNamedType, depth: number, prefix = ''): string {
  if (isUnionType(type)) {
    const members = type
      .getTypes()
      .map((one, at) => `... on ${one.name}${selectionOf(one, depth - 1, at ? `as${at}` : '')}`);
    return ` { __typename ${members.join(' ')} }`;
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  const fields = Object.values(type.getFields())
    .filter((field) => depth > 0 || isLeafType(getNamedType(field.type)))
    .filter((field) => !field.args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined))
    .map(({ name, type: inner }) => {
      const alias = prefix && `${prefix}_${name}: `;
      return `${alias}${name}${selectionOf(getNamedType(inner), depth - 1)}`;
    });
  return ` { __typename ${fields.join(' ')} }`;
}

/** A value for an input, out of the ids that are there; `turn` chooses among the possible ones. */
export function valueFor(type: GraphQLInputType, ids: readonly string[], turn: number): unknown {
  if (isNonNullType(type)) return valueFor(type.ofType, ids, turn);
  if (isListType(type)) return [valueFor(type.ofType, ids, turn)];
  if (isEnumType(type)) return type.getValues()[turn % type.getValues().length]!.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(fields.map((field) => [field.name, valueFor(field.type, ids, turn)]));
  }
  const words: Readonly<Record<string, unknown>> = { ID: ids[turn % ids.length], Int: 2, Float: 0.5, Boolean: true };
  return words[type.name] ?? 'e';
}
