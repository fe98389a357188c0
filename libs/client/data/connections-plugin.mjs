import { isObjectType, getNamedType } from 'graphql';

/** Codegen plugin: which fields of which types are connections, so that the cache merges each of them without being told. */
export const plugin = (schema) => {
  const fields = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .map((type) => [
      type.name,
      Object.values(type.getFields())
        .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
        .map((field) => field.name),
    ])
    .filter(([, names]) => names.length > 0);
  return `export const connectionFields: Record<string, readonly string[]> = ${JSON.stringify(Object.fromEntries(fields), null, 2)};\n`;
};
