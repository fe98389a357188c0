import type { ApolloCache, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import type { Refusal } from '@plenum/contract';
import { useCallback, useEffect, useState } from 'react';
import { refusalOf } from '../errors/refusal-of';

type Outcome<Data> = { done: Data; refused?: undefined } | { done?: undefined; refused: Refusal };

type Options<Data, Variables> = {
  /** What the server will most likely answer; shown at once, taken back if it refuses. */
  optimistic?: (variables: Variables) => Data;
  /** Puts the answer, optimistic or real, where lists expect it. */
  update?: (cache: ApolloCache, data: Data, variables: Variables) => void;
};

/**
 * One intention of a person. It never throws: the outcome says what was done or why it was refused, and the refusal stays
 * for the fields to show until the next try. Features wrap it in their own words: `const { publish, publishing } = usePublishPost()`.
 */
export function useAct<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  { optimistic, update }: Options<Data, Variables> = {},
) {
  const [mutate, { loading: acting }] = useMutation<Data, OperationVariables>(document);
  const [refusal, setRefusal] = useState<Refusal>();
  const act = useCallback(
    async (variables: Variables): Promise<Outcome<Data>> => {
      setRefusal(undefined);
      try {
        const { data } = await mutate({
          variables,
          optimisticResponse: optimistic && (() => optimistic(variables) as never),
          update: update && ((cache, result) => result.data && update(cache, result.data as Data, variables)),
        });
        return { done: data as Data };
      } catch (error) {
        const refused = refusalOf(error);
        setRefusal(refused);
        return { refused };
      }
    },
    [mutate, optimistic, update],
  );
  const clear = useCallback(() => setRefusal(undefined), []);
  const cut = refusal?.code === 'UNAVAILABLE';
  useEffect(() => {
    if (!cut) return;
    window.addEventListener('online', clear);
    return () => window.removeEventListener('online', clear);
  }, [cut, clear]);
  return { act, acting, refusal, clear };
}
