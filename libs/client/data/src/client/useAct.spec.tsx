import { ApolloClient, ApolloLink, InMemoryCache, type TypedDocumentNode } from '@apollo/client';
import { ApolloProvider, useQuery } from '@apollo/client/react';
import { act, renderHook, waitFor } from '@testing-library/react';
import { parse, type GraphQLFormattedError } from 'graphql';
import { Observable } from 'rxjs';
import type { ReactNode } from 'react';
import { useAct } from './useAct';

type Post = { __typename: 'Post'; id: string; bookmarked: boolean };
const read = parse('query Post { post(id: "p") { __typename id bookmarked } }') as TypedDocumentNode<
  { post: Post },
  Record<string, never>
>;
const bookmark = parse(
  'mutation Bookmark($on: Boolean!) { bookmarkPost(id: "p", bookmarked: $on) { __typename id bookmarked } }',
) as TypedDocumentNode<{ bookmarkPost: Post }, { on: boolean }>;

const aPost = (bookmarked: boolean): Post => ({ __typename: 'Post', id: 'p', bookmarked });

/** Answers reads at once and holds writes until told how they end. */
function aServer() {
  const endings: ((errors?: GraphQLFormattedError[]) => void)[] = [];
  const link = new ApolloLink(
    ({ operationName, variables }) =>
      new Observable((observer) => {
        const say = (result: ApolloLink.Result) => {
          observer.next(result);
          observer.complete();
        };
        if (operationName === 'Post') return say({ data: { post: aPost(false) } });
        endings.push((errors) =>
          say(errors ? { data: null, errors } : { data: { bookmarkPost: aPost(variables['on'] as boolean) } }),
        );
      }),
  );
  const client = new ApolloClient({ cache: new InMemoryCache(), link });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ApolloProvider client={client}>{children}</ApolloProvider>
  );
  return { endings, wrapper };
}

const optimistic = ({ on }: { on: boolean }) => ({ bookmarkPost: aPost(on) });

async function aScreen() {
  const { endings, wrapper } = aServer();
  const { result } = renderHook(() => ({ post: useQuery(read).data?.post, ...useAct(bookmark, { optimistic }) }), {
    wrapper,
  });
  await waitFor(() => expect(result.current.post?.bookmarked).toBe(false));
  return { endings, result };
}

it('shows what will most likely be, and keeps it when it is', async () => {
  const { endings, result } = await aScreen();
  let outcome: unknown;
  act(() => void result.current.act({ on: true }).then((ended) => (outcome = ended)));
  await waitFor(() => expect(result.current.post?.bookmarked).toBe(true));
  expect(result.current.acting).toBe(true);
  await act(async () => endings[0]());
  expect(outcome).toEqual({ done: { bookmarkPost: aPost(true) } });
  expect([result.current.acting, result.current.post?.bookmarked]).toEqual([false, true]);
});

it('takes it back when it is refused, and says why until the next try', async () => {
  const { endings, result } = await aScreen();
  const refusal = { code: 'NOT_FOUND' };
  let outcome: unknown;
  act(() => void result.current.act({ on: true }).then((ended) => (outcome = ended)));
  await waitFor(() => expect(result.current.post?.bookmarked).toBe(true));
  await act(async () => endings[0]([{ message: 'refused', extensions: refusal }]));
  expect(outcome).toEqual({ refused: refusal });
  expect([result.current.refusal, result.current.post?.bookmarked]).toEqual([refusal, false]);
  act(() => void result.current.act({ on: true }));
  await waitFor(() => expect(result.current.refusal).toBeUndefined());
});
