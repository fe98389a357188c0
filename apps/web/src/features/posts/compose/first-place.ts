import type { ApolloClient } from '@apollo/client';
import type { Me } from '../../session/Me';
import type { Place } from './draft-content';
import { MyAudiencesDocument } from './useAudiences';

/** Where a new post begins: at the place asked for; else an employee speaks to all, a guest in the first space that is theirs to write in, if any. */
export async function firstPlace(
  client: ApolloClient,
  { kind }: Me,
  asked: Place | undefined,
): Promise<Place | undefined> {
  if (asked) return asked;
  if (kind === 'EMPLOYEE') return { kind: 'COMPANY' };
  const { data } = await client.query({ query: MyAudiencesDocument, fetchPolicy: 'network-only' });
  const space = data?.spaces.edges.find(({ node }) => node.viewerCan.post)?.node;
  return space && { kind: 'SPACE', id: space.id, name: space.name };
}
