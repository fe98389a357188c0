import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { toAnswer } from '../errors/refusal';

/** An error met while an operation ran. The path stays, because a client shows what did arrive. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { message, refusal } = toAnswer(causeOf(error));
  return { message, ...(formatted.path ? { path: formatted.path } : {}), extensions: { ...refusal } };
}

/** GraphQL wraps what a resolver throws, sometimes twice. */
function causeOf(error: unknown): unknown {
  const inner = unwrapResolverError(error);
  return inner instanceof GraphQLError && inner.originalError ? causeOf(inner.originalError) : inner;
}
