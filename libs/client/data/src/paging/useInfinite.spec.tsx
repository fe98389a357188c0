import { ApolloClient, ApolloLink, InMemoryCache, type TypedDocumentNode } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { act, renderHook, waitFor } from '@testing-library/react';
import { parse } from 'graphql';
import { Observable } from 'rxjs';
import type { ReactNode } from 'react';
import { connection } from '../client/connection';
import { useInfinite } from './useInfinite';

type List = {
  people: {
    edges: { cursor: string; node: { id: string } }[];
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
  };
};
type Variables = { first: number; search?: string; after?: string | null };

const document = parse(`
  query People($first: Int!, $after: String, $search: String) {
    people(first: $first, after: $after, search: $search) {
      edges { cursor node { __typename id } }
      pageInfo { endCursor hasNextPage }
    }
  }
`) as TypedDocumentNode<List, Variables>;

/** A server with people in it; `away` makes it fail. */
function aServer(ids: string[]) {
  const server = { ids, asked: [] as Variables[], away: false };
  const link = new ApolloLink(({ variables }) => {
    const { first, after } = variables as Variables;
    server.asked.push(variables as Variables);
    return new Observable((observer) => {
      if (server.away) return observer.error(new TypeError('Failed to fetch'));
      const from = after ? server.ids.indexOf(after) + 1 : 0;
      const page = server.ids.slice(from, from + first);
      const edges = page.map((id) => ({ __typename: 'PersonEdge', cursor: id, node: { __typename: 'Person', id } }));
      const pageInfo = {
        __typename: 'PageInfo',
        endCursor: page.at(-1) ?? null,
        hasNextPage: from + first < server.ids.length,
      };
      observer.next({ data: { people: { __typename: 'PersonConnection', edges, pageInfo } } });
      observer.complete();
    });
  });
  const cache = new InMemoryCache({ typePolicies: { Query: { fields: { people: connection } } } });
  const client = new ApolloClient({ cache, link });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ApolloProvider client={client}>{children}</ApolloProvider>
  );
  return { server, wrapper };
}

const render = (wrapper: ReturnType<typeof aServer>['wrapper'], variables: Variables = { first: 2 }) =>
  renderHook((given: Variables) => useInfinite(document, given, (data) => data.people), {
    wrapper,
    initialProps: variables,
  });

const ids = (nodes: { id: string }[]) => nodes.map(({ id }) => id).join('');

it('grows page by page to the end', async () => {
  const { server, wrapper } = aServer([...'abcde']);
  const { result } = render(wrapper);
  expect(result.current.loading).toBe(true);
  await waitFor(() => expect(ids(result.current.nodes)).toBe('ab'));
  await act(() => result.current.more());
  await waitFor(() => expect(ids(result.current.nodes)).toBe('abcd'));
  await act(() => result.current.more());
  await waitFor(() => expect(ids(result.current.nodes)).toBe('abcde'));
  expect(result.current.hasMore).toBe(false);
  expect(server.asked.map(({ after }) => after)).toEqual([undefined, 'b', 'd']);
});

it('asks once for one page, however often the end comes into view', async () => {
  const { server, wrapper } = aServer([...'abcd']);
  const { result } = render(wrapper);
  await waitFor(() => expect(result.current.nodes).toHaveLength(2));
  await act(() => Promise.all([result.current.more(), result.current.more(), result.current.more()]));
  expect(server.asked).toHaveLength(2);
});

it('reads the beginning again without throwing the reader back', async () => {
  const { server, wrapper } = aServer([...'abcd']);
  const { result } = render(wrapper);
  await waitFor(() => expect(result.current.nodes).toHaveLength(2));
  await act(() => result.current.more());
  await waitFor(() => expect(ids(result.current.nodes)).toBe('abcd'));
  server.ids = [...'xabcd'];
  await act(() => result.current.refetch());
  await waitFor(() => expect(ids(result.current.nodes)).toBe('xabcd'));
});

it('keeps lists with other filters apart', async () => {
  const { wrapper } = aServer([...'abcd']);
  const { result, rerender } = render(wrapper);
  await waitFor(() => expect(result.current.nodes).toHaveLength(2));
  await act(() => result.current.more());
  rerender({ first: 2, search: 'a' });
  await waitFor(() => expect(ids(result.current.nodes)).toBe('ab'));
  rerender({ first: 2 });
  await waitFor(() => expect(ids(result.current.nodes)).toBe('abcd'));
});

it('keeps what it has when the next page fails, says why, and goes on when asked', async () => {
  const { server, wrapper } = aServer([...'abcd']);
  const { result } = render(wrapper);
  await waitFor(() => expect(result.current.nodes).toHaveLength(2));
  server.away = true;
  await act(() => result.current.more());
  expect(result.current.refusal).toEqual({ code: 'UNAVAILABLE' });
  expect(ids(result.current.nodes)).toBe('ab');
  server.away = false;
  await act(() => result.current.more());
  expect(result.current.refusal).toBeUndefined();
  await waitFor(() => expect(ids(result.current.nodes)).toBe('abcd'));
});
