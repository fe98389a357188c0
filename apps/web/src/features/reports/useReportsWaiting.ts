import { useQuery } from '@apollo/client/react';
import { graphql, useSignal } from '@plenum/client-data';
import { useMe } from '../session/Me';

const ReportsWaitingDocument = graphql(`
  query ReportsWaiting {
    postReportsWaiting
  }
`);

/** How many reports wait for my decision; undefined where I answer for no place. */
export function useReportsWaiting(): number | undefined {
  const me = useMe();
  const { data, refetch } = useQuery(ReportsWaitingDocument, { fetchPolicy: 'cache-first' });
  useSignal('me', me.id, () => refetch());
  return data?.postReportsWaiting ?? undefined;
}
