import { defaultFieldResolver, isIntrospectionType, isObjectType, type GraphQLSchema } from 'graphql';

/** What Nest calls the resolver it puts on every plain field. */
const NESTS_OWN = 'rootFieldResolver';

/**
 * Takes away the resolvers that only read the property of the field's own name, as GraphQL does by itself: compiled
 * queries then read it in place, without a call. Changes the schema that is handed in.
 */
export function dropPlainResolvers(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.resolve === defaultFieldResolver || readsOnly(field.resolve, field.name)) delete field.resolve;
    }
  }
  return schema;
}

/** Asked by trying: which property does it read, does it hand on what is there, and nothing where nothing is? */
function readsOnly(resolve: unknown, name: string): boolean {
  if (typeof resolve !== 'function' || resolve.name !== NESTS_OWN) return false;
  const mark = {};
  const asked: PropertyKey[] = [];
  const read = (value: unknown): unknown =>
    (resolve as (root: object) => unknown)(
      new Proxy(
        {},
        {
          get: (_target, property) => {
            asked.push(property);
            return value;
          },
        },
      ),
    );
  return read(mark) === mark && read(undefined) === undefined && asked.every((property) => property === name);
}
