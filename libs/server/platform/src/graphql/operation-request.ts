import { BadInput } from '../errors/domain-error';

/** What comes in at the GraphQL door: a document's text, or the hash of a registered one. */
export interface OperationRequest {
  readonly query: string | null;
  readonly operation: string | null;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

const KNOWN = new Set(['query', 'operation', 'operationName', 'variables', 'extensions']);

/** One operation, never an array of them. `extensions` are taken and not looked at. Throws BAD_USER_INPUT. */
export function readOperation(body: unknown): OperationRequest {
  if (!isRecord(body)) throw new BadInput('body', 'MALFORMED');
  if (Object.keys(body).some((key) => !KNOWN.has(key))) throw new BadInput('body', 'UNKNOWN');
  const variables = body['variables'] ?? {};
  if (!isRecord(variables)) throw new BadInput('variables', 'MALFORMED');
  const request = {
    query: textOf(body, 'query'),
    operation: textOf(body, 'operation'),
    operationName: textOf(body, 'operationName'),
    variables,
  };
  if (request.query === null && request.operation === null) throw new BadInput('query', 'REQUIRED');
  if (request.query !== null && request.operation !== null) throw new BadInput('operation', 'DUPLICATE');
  return request;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function textOf(body: Record<string, unknown>, key: string): string | null {
  const value = body[key] ?? null;
  if (value !== null && typeof value !== 'string') throw new BadInput(key, 'MALFORMED');
  return value;
}
