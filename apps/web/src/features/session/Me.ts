import { graphql, type DocumentType } from '@plenum/client-data';
import { createContext, use } from 'react';

export const MeDocument = graphql(`
  query Me {
    me {
      id
      kind
      locale
      name
      title
      picture {
        thumb
      }
      department {
        id
        name
      }
      roles
    }
  }
`);

export type Me = DocumentType<typeof MeDocument>['me'];

export const MeContext = createContext<Me | undefined>(undefined);

/** The person who looks at the screen; everything inside the frame has one. */
export function useMe(): Me {
  const me = use(MeContext);
  if (!me) throw new Error('Only what stands inside the frame knows who is signed in.');
  return me;
}
