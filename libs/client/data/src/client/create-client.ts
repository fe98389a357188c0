import { ApolloClient, ApolloLink, CombinedGraphQLErrors, InMemoryCache } from '@apollo/client';
import type { TypePolicies } from '@apollo/client/cache';
import { ErrorLink } from '@apollo/client/link/error';
import { BaseHttpLink } from '@apollo/client/link/http';
import { REQUEST_HEADER } from '@plenum/contract';
import { refusalOf } from '../errors/refusal-of';
import { connectionFields } from '../generated/connections';
import { dropAsked, fetchOrTake } from './asked-early';
import { connection } from './connection';

type Options = {
  /** The session has ended, here or elsewhere. */
  onSignedOut: () => void;
  uri?: string;
};

/** Every field that the schema types as a connection is merged by its cursors; nobody lists them by hand. */
function policies(): TypePolicies {
  return Object.fromEntries(
    Object.entries(connectionFields).map(([type, fields]) => [
      type,
      { fields: Object.fromEntries(fields.map((field) => [field, connection])) },
    ]),
  );
}

/** A server in production takes registered documents only; the build has written into each what it is called. */
const byHash = new ApolloLink((operation, forward) => {
  const { __meta__ } = operation.query as { __meta__?: { hash?: string } };
  if (__meta__?.hash) {
    operation.extensions['persistedQuery'] = { version: 1, sha256Hash: __meta__.hash };
    operation.setContext({ http: { includeQuery: false, includeExtensions: true } });
  }
  return forward(operation);
});

export function createClient({ onSignedOut, uri = '/graphql' }: Options): ApolloClient {
  const signedOut = new ErrorLink(({ error }) => {
    if (!CombinedGraphQLErrors.is(error) || refusalOf(error).code !== 'UNAUTHENTICATED') return;
    dropAsked();
    onSignedOut();
  });
  const http = new BaseHttpLink({
    uri,
    fetch: fetchOrTake,
    credentials: 'same-origin',
    headers: { [REQUEST_HEADER]: '1' },
  });
  return new ApolloClient({
    cache: new InMemoryCache({ typePolicies: policies() }),
    link: ApolloLink.from([signedOut, byHash, http]),
    defaultOptions: {
      // What is known shows at once, and is asked again when a page is opened anew.
      // Asking again merges, so that a list that has grown does not shrink to its first page.
      watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first', refetchWritePolicy: 'merge' },
    },
  });
}
