import {
  buildSchema,
  Kind,
  printSchema,
  valueFromASTUntyped,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { type Prepared } from './documents';
import { formatError } from './format-error';
import { type RequestContext } from './request-context';

export interface Answered {
  /** The JSON text of the answer. */
  readonly body: string;
  readonly failed: boolean;
}

/** Runs one registered operation by code made for it: the same answer, byte for byte, in a fraction of the time. */
export type CompiledOperation = (context: RequestContext, variables: object) => Promise<Answered>;

/** Null for what is not compiled: mutations of several fields, which run one after another, and what graphql-jit refuses. */
export function compileOperation(schema: GraphQLSchema, prepared: Prepared): CompiledOperation | null {
  const { document, operation } = prepared;
  if (operation.operation === 'mutation' ? !hasOneField(operation) : usesIntrospection(prepared)) return null;
  const name = operation.name?.value;
  const compiled = compileQuery(schema, document, name, { disablingCapturingStackErrors: true });
  const writer = compileQuery(asWritten(schema), document, name, { customJSONSerializer: true });
  if (!isCompiledQuery(compiled) || !isCompiledQuery(writer)) return null;
  const defaults = defaultsOf(prepared.operation);
  return async (context, variables) => {
    const result: ExecutionResult = await compiled.query(undefined, context, { ...defaults, ...variables });
    if (!result.errors?.length) return { body: writer.stringify({ data: result.data }), failed: false };
    const errors = result.errors.map((error) => formatError(error.toJSON(), error));
    return { body: JSON.stringify({ errors, data: result.data }), failed: true };
  };
}

const written = new WeakMap<GraphQLSchema, GraphQLSchema>();

/** The schema with our own scalars as what they are in JSON, text: graphql-jit makes no serializer for others. */
function asWritten(schema: GraphQLSchema): GraphQLSchema {
  const known = written.get(schema);
  if (known) return known;
  const made = buildSchema(printSchema(schema).replace(/(: \[*)DateTime\b/g, '$1String'), { assumeValid: true });
  written.set(schema, made);
  return made;
}

/** graphql-jit 0.8 asks for a required variable although the document gives it a default. */
const defaultsOf = (operation: OperationDefinitionNode): Record<string, unknown> =>
  Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );

const hasOneField = ({ selectionSet: { selections } }: OperationDefinitionNode): boolean =>
  selections.every(({ kind }) => kind === Kind.FIELD) &&
  selections.filter((node) => node.kind === Kind.FIELD && node.name.value !== '__typename').length === 1;

const usesIntrospection = ({ operation }: Prepared): boolean =>
  operation.selectionSet.selections.some(
    (node) => node.kind === Kind.FIELD && /^__(schema|type)$/.test(node.name.value),
  );
