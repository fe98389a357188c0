import { useQuery } from '@apollo/client/react';
import { LiveProvider, refusalOf, useRefusalText } from '@plenum/client-data';
import { appearanceOf, ErrorState } from '@plenum/client-ui';
import { useEffect } from 'react';
import { MeContext, MeDocument } from '../../features/session/Me';
import { useMyLanguage } from '../../features/session/useMyLanguage';
import { Frame } from './Frame';
import { FrameSkeleton } from './FrameSkeleton';

/** Everything behind the sign-in: knows who looks, holds the socket, draws the frame. */
export function SignedInFrame() {
  const { data, error, refetch } = useQuery(MeDocument, { fetchPolicy: 'cache-first' });
  const refusalText = useRefusalText();
  const me = data?.me;
  const spoken = useMyLanguage(me?.locale);
  useEffect(() => {
    if (me) appearanceOf(me.id);
  }, [me]);
  if (me && spoken) {
    return (
      <MeContext value={me}>
        <LiveProvider turnedAway={() => void refetch().catch(() => undefined)}>
          <Frame />
        </LiveProvider>
      </MeContext>
    );
  }
  const refusal = error && refusalOf(error);
  // Whoever is signed out is on the way to the sign-in already.
  if (refusal && refusal.code !== 'UNAUTHENTICATED')
    return <ErrorState {...refusalText(refusal)} tryAgain={() => void refetch()} />;
  return <FrameSkeleton />;
}
