import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { useNavigate } from 'react-router';

/** Goes in after signing in. What another person read in this browser must not be met again. */
export function useEnter(): (to?: string) => Promise<void> {
  const client = useApolloClient();
  const navigate = useNavigate();
  return useCallback(
    async (to = '/') => {
      await client.clearStore();
      await navigate(to, { replace: true });
    },
    [client, navigate],
  );
}
