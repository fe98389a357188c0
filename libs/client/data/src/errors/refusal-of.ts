import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { errorStatus, type ErrorCode, type Refusal } from '@plenum/contract';

const isCode = (word: unknown): word is ErrorCode => typeof word === 'string' && word in errorStatus;

function refusalIn(extensions: unknown): Refusal | undefined {
  if (typeof extensions !== 'object' || extensions === null) return undefined;
  return 'code' in extensions && isCode(extensions.code) ? (extensions as Refusal) : undefined;
}

/** GraphQL that was refused before it was run comes with a status of its own, and its errors all the same. */
function firstIn(body: unknown): Refusal | undefined {
  const errors = typeof body === 'object' && body !== null && 'errors' in body ? body.errors : undefined;
  if (!Array.isArray(errors)) return undefined;
  return (errors as { extensions?: unknown }[]).map(({ extensions }) => refusalIn(extensions)).find(Boolean);
}

/** An answer that is no GraphQL: a proxy's page, a refused upload, a limit met before the query was read. */
function refusalFromHttp({ statusCode, bodyText }: ServerError): Refusal {
  try {
    const body: unknown = JSON.parse(bodyText);
    const found = refusalIn(body) ?? firstIn(body);
    if (found) return found;
  } catch {
    // Not our server's words: the status still says what sort of refusal it is.
  }
  if (statusCode >= 502 && statusCode <= 504) return { code: 'UNAVAILABLE' };
  const code = Object.entries(errorStatus).find(([, status]) => status === statusCode)?.[0];
  return { code: isCode(code) ? code : 'INTERNAL' };
}

/** What went wrong, in the words of the catalogue. A network that does not answer is `UNAVAILABLE` too. */
export function refusalOf(error: unknown): Refusal {
  if (CombinedGraphQLErrors.is(error)) {
    return error.errors.map((one) => refusalIn(one.extensions)).find(Boolean) ?? { code: 'INTERNAL' };
  }
  if (ServerError.is(error)) return refusalFromHttp(error);
  return error instanceof TypeError ? { code: 'UNAVAILABLE' } : { code: 'INTERNAL' };
}
