import { useQuery } from '@apollo/client/react';
import { useSignal } from '@plenum/client-data';
import type { ReactNode } from 'react';
import { useMe } from '../../session/Me';
import { NowhereToWrite } from './NowhereToWrite';
import { MyAudiencesDocument } from './useAudiences';

/** The line for whom not every place is open: offered once there is one to write in. */
export function GuestLine({ children }: { children: ReactNode }) {
  const me = useMe();
  const { data, refetch } = useQuery(MyAudiencesDocument);
  useSignal('me', me.id, () => refetch());
  if (!data) return null;
  return data.spaces.edges.some(({ node }) => node.viewerCan.post) ? children : <NowhereToWrite />;
}
