import { useApolloClient } from '@apollo/client/react';
import { useSignal } from '@plenum/client-data';
import { useReportsWaiting } from '../../features/reports/useReportsWaiting';
import { useMe } from '../../features/session/Me';

/** Keeps what the frame says of me true: my name, my roles and language, what waits for me. */
export function OwnNews() {
  const { id } = useMe();
  const client = useApolloClient();
  const ask = (...include: string[]) => client.refetchQueries({ include });
  useSignal('person', id, () => ask('Me', 'ReportsWaiting'));
  // Much of what is told to me is not about reports: who gets none need not ask.
  useSignal('me', useReportsWaiting() === undefined ? [] : id, () => ask('ReportsWaiting'));
  return null;
}
