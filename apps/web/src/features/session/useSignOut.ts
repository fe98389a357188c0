import { useApolloClient } from '@apollo/client/react';
import { graphql, useAct, useRefusalText } from '@plenum/client-data';
import { useToast } from '@plenum/client-ui';
import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { speakToAnybody } from '../../locales/language';

const SignOutDocument = graphql(`
  mutation SignOut {
    signOut
  }
`);

export function useSignOut() {
  const client = useApolloClient();
  const navigate = useNavigate();
  const toast = useToast();
  const refusalText = useRefusalText();
  const { act, acting: signingOut } = useAct(SignOutDocument);
  const signOut = useCallback(async () => {
    const { refused } = await act({});
    // Staying signed in on a shared machine must not look like being signed out.
    if (refused && refused.code !== 'UNAUTHENTICATED')
      return toast({ text: refusalText(refused).title, tone: 'error' });
    await navigate('/sign-in');
    await speakToAnybody();
    await client.clearStore();
  }, [act, client, navigate, refusalText, toast]);
  return { signOut, signingOut };
}
