import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { errorStatus } from '@plenum/contract';
import { refusalOf } from './refusal-of';

const graphqlError = (...extensions: Record<string, unknown>[]) =>
  new CombinedGraphQLErrors({ errors: extensions.map((one) => ({ message: 'refused', extensions: one })) });
const httpError = (status: number, body: string) =>
  new ServerError('refused', { response: new Response(null, { status }), bodyText: body });

beforeAll(() => {
  // jsdom has no fetch classes of its own; ServerError reads only the status.
  globalThis.Response ??= class {
    status: number;
    headers = new Map();
    constructor(_body: unknown, init: { status: number }) {
      this.status = init.status;
    }
  } as unknown as typeof Response;
});

it('finds the catalogue entry with its field, its reason and its bound', () => {
  const refusal = { code: 'BAD_USER_INPUT', field: 'draft.text', reason: 'TOO_LONG', limit: 20000 };
  expect(refusalOf(graphqlError(refusal))).toEqual(refusal);
});

it('takes an error without a code of ours for one of our own mistakes', () => {
  expect(refusalOf(graphqlError({ code: 'GRAPHQL_VALIDATION_FAILED' }))).toEqual({ code: 'INTERNAL' });
  expect(refusalOf(new Error('surprise'))).toEqual({ code: 'INTERNAL' });
});

it('reads the body of a refusal that is no GraphQL', () => {
  expect(refusalOf(httpError(415, '{"code":"UNSUPPORTED_FILE","reason":"NOT_ALLOWED"}'))).toEqual({
    code: 'UNSUPPORTED_FILE',
    reason: 'NOT_ALLOWED',
  });
});

it('reads the errors of GraphQL that was refused before it was run', () => {
  const refusal = { code: 'BAD_USER_INPUT', field: 'operation', reason: 'UNKNOWN' };
  const body = JSON.stringify({ errors: [{ message: 'refused', extensions: refusal }] });
  expect(refusalOf(httpError(400, body))).toEqual(refusal);
});

it.each(Object.entries(errorStatus).filter(([code]) => code !== 'QUERY_TOO_COMPLEX' && code !== 'BAD_USER_INPUT'))(
  'understands %s by its status where a proxy took the words away',
  (code, status) => {
    expect(refusalOf(httpError(status, '<html>'))).toEqual({ code });
  },
);

it('says that the server cannot be reached when it cannot', () => {
  expect(refusalOf(new TypeError('Failed to fetch'))).toEqual({ code: 'UNAVAILABLE' });
  for (const status of [502, 503, 504]) expect(refusalOf(httpError(status, ''))).toEqual({ code: 'UNAVAILABLE' });
});
