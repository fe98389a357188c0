import { BadInput } from '../errors/domain-error';

/** What comes in at the GraphQL door: a document's text, or the hash of a registered one. */
export interface OperationRequest {
  readonly query: string | null;
  readonly operation: string | null;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

const KNOWN = new Set(['query', 'operation', 'operationName', 'variables', 'extensions']);

/**
 * One operation, never an array of them. A registered one is named by `operation` or, as GraphQL clients do it, by
 * `extensions.persistedQuery.sha256Hash`; nothing is ever registered by asking. Throws BAD_USER_INPUT.
 */
export function readOperation(body: unknown): OperationRequest {
  if (!isRecord(body)) throw new BadInput('body', 'MALFORMED');
  if (Object.keys(body).some((key) => !KNOWN.has(key))) throw new BadInput('body', 'UNKNOWN');
  const variables = body['variables'] ?? {};
  if (!isRecord(variables)) throw new BadInput('variables', 'MALFORMED');
  const request = {
    query: textOf(body, 'query'),
    operation: hashOf(body),
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

function hashOf(body: Record<string, unknown>): string | null {
  const named =
    textOf(body, 'operation') ?? (textOf(body, 'query') === null ? persistedHash(body['extensions']) : null);
  return named?.replace(/^sha256:/, '') ?? null;
}

function persistedHash(extensions: unknown): string | null {
  const persisted = isRecord(extensions) ? extensions['persistedQuery'] : null;
  return isRecord(persisted) ? textOf(persisted, 'sha256Hash') : null;
}
