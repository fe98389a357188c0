import {
  Kind,
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

/** Runs one registered query by code made for it: the same answer, byte for byte, in a fraction of the time. */
export type CompiledOperation = (context: RequestContext, variables: object) => Promise<Answered>;

/** Null for what is not compiled: mutations, which run their fields one after another, and what graphql-jit refuses. */
export function compileOperation(schema: GraphQLSchema, prepared: Prepared): CompiledOperation | null {
  if (prepared.operation.operation !== 'query' || usesIntrospection(prepared)) return null;
  const compiled = compileQuery(schema, prepared.document, prepared.operation.name?.value, {
    customJSONSerializer: true,
    disablingCapturingStackErrors: true,
  });
  if (!isCompiledQuery(compiled)) return null;
  const defaults = defaultsOf(prepared.operation);
  return async (context, variables) => {
    const result: ExecutionResult = await compiled.query(undefined, context, { ...defaults, ...variables });
    if (!result.errors?.length) return { body: compiled.stringify({ data: result.data }), failed: false };
    const errors = result.errors.map((error) => formatError(error.toJSON(), error));
    return { body: JSON.stringify({ errors, data: result.data }), failed: true };
  };
}

/** graphql-jit 0.8 asks for a required variable although the document gives it a default. */
const defaultsOf = (operation: OperationDefinitionNode): Record<string, unknown> =>
  Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );

const usesIntrospection = ({ operation }: Prepared): boolean =>
  operation.selectionSet.selections.some(
    (node) => node.kind === Kind.FIELD && /^__(schema|type)$/.test(node.name.value),
  );
