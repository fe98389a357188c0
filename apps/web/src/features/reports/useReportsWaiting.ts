import { useQuery } from '@apollo/client/react';
import { graphql } from '@plenum/client-data';

const ReportsWaitingDocument = graphql(`
  query ReportsWaiting {
    postReportsWaiting
  }
`);

/** How many reports wait for my decision; undefined where I answer for no place. */
export function useReportsWaiting(): number | undefined {
  const { data } = useQuery(ReportsWaitingDocument, { fetchPolicy: 'cache-first' });
  return data?.postReportsWaiting ?? undefined;
}
