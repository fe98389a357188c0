import type { DataState, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState, type RefCallback } from 'react';
import { refusalOf } from '../errors/refusal-of';

type Connection<Node> = {
  edges: readonly { cursor: string; node: Node }[];
  pageInfo: { endCursor?: string | null; hasNextPage: boolean };
};
type Paged = OperationVariables & { after?: string | null };

/** The next page is fetched when the end of the list is this near to the window. */
const NEAR = '800px';

/**
 * A list that grows as one nears its end. Give `sentinel` as the ref of an element after the last entry; the element must
 * stand there while `hasMore`, and a button in it serves those who do not scroll.
 */
export function useInfinite<Data, Variables extends Paged, Node>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  pick: (data: Data) => Connection<Node> | null | undefined,
) {
  const { data, error, loading, refetch, fetchMore } = useQuery<Data, OperationVariables>(document, {
    variables,
    // Reading the beginning again lays it over what is known, instead of throwing the rest away.
    refetchWritePolicy: 'merge',
  });
  const [growing, setGrowing] = useState(false);
  const [stuck, setStuck] = useState<unknown>();
  const asked = useRef<string>(undefined);
  const page = data ? pick(data as Data) : undefined;
  const endCursor = page?.pageInfo.endCursor;
  const hasMore = page?.pageInfo.hasNextPage ?? false;

  useEffect(() => {
    if (asked.current !== endCursor) asked.current = undefined;
  }, [endCursor]);

  const more = useCallback(async () => {
    // The answer arrives before the list has grown: the same end is not asked after twice.
    if (!endCursor || asked.current === endCursor) return;
    asked.current = endCursor;
    setGrowing(true);
    setStuck(undefined);
    try {
      await fetchMore({ variables: { after: endCursor } });
    } catch (problem) {
      asked.current = undefined;
      setStuck(problem);
    } finally {
      setGrowing(false);
    }
  }, [endCursor, fetchMore]);

  const stopped = stuck !== undefined;
  const sentinel = useCallback<RefCallback<HTMLElement>>(
    (element) => {
      if (!element || stopped) return;
      const observer = new IntersectionObserver(
        (entries) => entries.some((entry) => entry.isIntersecting) && void more(),
        { rootMargin: NEAR },
      );
      observer.observe(element);
      return () => observer.disconnect();
    },
    [more, stopped],
  );

  const problem = error ?? stuck;
  return {
    nodes: page?.edges.map((edge) => edge.node) ?? [],
    data: data as DataState<Data>['data'],
    loading: loading && !page,
    growing,
    hasMore,
    more,
    refetch: useCallback(() => refetch(), [refetch]),
    refusal: problem ? refusalOf(problem) : undefined,
    sentinel,
  };
}
